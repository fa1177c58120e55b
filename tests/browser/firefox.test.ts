import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answer } from '../site/answer.mjs';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { type ExtensionPage, type Firefox, launchFirefox } from './firefox';
import { axeInCardsIn, callInCardsIn, cardsIn, pressInCardsIn } from './firefoxCards';
import { until } from './until';

const orders = 'https://www.aliexpress.com/p/order/index.html';
const account = 'https://www.aliexpress.com/p/account/index.html';
const item = 'https://www.aliexpress.com/item/1005000000001000.html';
const es = JSON.parse(readFileSync(new URL('../../locales/es.json', import.meta.url), 'utf8'));

vi.setConfig({ testTimeout: 90_000 });

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let firefox: Firefox;
let downloads: string;

beforeAll(async () => {
  site = await startPracticeSite();
  downloads = mkdtempSync(path.join(tmpdir(), 'leavewell-downloads-'));
  const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  firefox = await launchFirefox({ port: site.port, extension: built('firefox-mv3'), prefs });
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const reads = (address: string, text: string) =>
  until(async () => (await cardsIn(firefox, address)).includes(text), `“${text}” in the cards`, 20_000);
const text = (page: ExtensionPage) => page.evaluate<string>('document.body.innerText');
const shows = (page: ExtensionPage, words: string) =>
  until(async () => (await text(page)).includes(words), `“${words}”`, 20_000);
/** Presses the button, link or choice that begins with these words, in a page of the extension. */
const press = (page: ExtensionPage, words: string) =>
  until(
    () =>
      page.evaluate<boolean>(`(() => {
        const found = [...document.querySelectorAll('button, a, label')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)}));
        found?.click();
        return found !== undefined;
      })()`),
    `“${words}”`,
  );

test.each([
  ['orders', orders, 'Take your order history with you'],
  ['account', account, 'The way to delete may be hidden'],
])('the page of %s has cards, without faults of accessibility', async (_name, address, title) => {
  const page = await firefox.open(address);
  await reads(address, title);
  // The rule sees the reset of our element. What it is about, a person's own wider spacing, is shown below.
  const found = await axeInCardsIn(firefox, address);
  expect(found.filter((fault) => !fault.startsWith('avoid-inline-spacing'))).toEqual([]);
  await page.close();
});

test('a person’s own wider spacing reaches the texts of the cards, the page’s does not', async () => {
  const page = await firefox.open(account);
  await reads(account, 'The way to delete may be hidden');
  const spacing = () =>
    callInCardsIn<string>(
      firefox,
      account,
      "(root) => { const { letterSpacing, wordSpacing, lineHeight } = getComputedStyle(root.querySelector('.title')); return [letterSpacing, wordSpacing, lineHeight].join(' '); }",
    );
  const css =
    '* { letter-spacing: 3px !important; word-spacing: 5px !important; line-height: 40px !important; }';
  const before = await spacing();
  await page.addStyleTag({ content: css });
  expect(await spacing()).toBe(before);
  await firefox.addPersonsStyle(css);
  await until(async () => (await spacing()) === '3px 5px 40px', 'the wider spacing');
  await firefox.removePersonsStyle(css);
  await page.close();
});

test('a page we keep away from gets no script and stays as it is', async () => {
  const page = await firefox.open(item);
  // What our scripts had begun has happened once another page shows its cards.
  const other = await firefox.open(account);
  await reads(account, 'The way to delete may be hidden');
  await other.close();
  expect(await firefox.loadsScript(orders)).toBe(true);
  expect(await firefox.loadsScript(item)).toBe(false);
  expect(await cardsIn(firefox, item)).toBe('');
  const sent = answer(new URL(item))?.html ?? '';
  const [is, was] = await page.evaluate(
    (html) => [
      document.documentElement.outerHTML,
      new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    ],
    sent,
  );
  expect(is).toBe(was);
  await page.close();
});

test('a tick survives that the add-on is loaded anew, and that Firefox is', async () => {
  let page = await firefox.open(account);
  await pressInCardsIn(firefox, account, 'Done', 'Undo');
  const tick = async () => {
    const options = await firefox.openExtensionPage('options.html');
    const state = await options.evaluate<string>(
      "browser.storage.local.get('tasks').then((all) => all.tasks?.data.openDeletePage?.state)",
    );
    await options.close();
    return state;
  };
  await until(async () => (await tick()) === 'done', 'the tick in memory');
  // What was ticked before the page was opened stands last, behind what was not.
  const readsBehindTheRest = async () => {
    await reads(account, 'Why?');
    await pressInCardsIn(firefox, account, '.more', 'The way to delete may be hidden');
    await pressInCardsIn(firefox, account, '.line:last-child .lineHead', 'Undo');
  };
  await page.close();
  await firefox.reload();
  page = await firefox.open(account);
  await readsBehindTheRest();
  await page.close();
  firefox = await firefox.restart();
  page = await firefox.open(account);
  await readsBehindTheRest();
  await page.close();
});

test('another language is spoken at once, in options, popup and cards', async () => {
  const page = await firefox.open(account);
  await reads(account, 'The way to delete may be hidden');
  const popup = await firefox.openExtensionPage('popup.html');
  const options = await firefox.openExtensionPage('options.html');
  const choose = (language: string) =>
    until(
      () =>
        options.evaluate<boolean>(`(() => {
          const list = document.querySelector('select');
          if (!list?.querySelector('[value="${language}"]')) return false;
          list.value = '${language}';
          list.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        })()`),
      'the list of languages',
    );
  await choose('es');
  await shows(options, es.options.heading);
  await shows(popup, es.popup.casebook);
  await reads(account, es.panel.why);
  await choose('en');
  await reads(account, 'Why?');
  for (const one of [popup, options, page]) await one.close();
});

test('orders are saved, stand in the casebook, and leave it as a file', async () => {
  const page = await firefox.open(orders);
  await pressInCardsIn(firefox, orders, 'Only these 10', '10 orders saved');
  await page.close();
  const casebook = await firefox.openExtensionPage('casebook.html#orders');
  await shows(casebook, '10 saved.');
  for (const [kind, ending] of [
    ['Excel', '.xlsx'],
    ['CSV: orders', '.csv'],
  ] as const) {
    await press(casebook, 'Export');
    await press(casebook, kind);
    await press(casebook, 'Make the file');
    await shows(casebook, 'The file is in your downloads');
    await press(casebook, 'Close');
    const file = () => readdirSync(downloads).find((name) => name.endsWith(ending));
    expect((await until(file, `the ${kind} file`)).startsWith('Leavewell orders ')).toBe(true);
  }
  const csv = readdirSync(downloads).find((name) => name.endsWith('.csv')) ?? '';
  const inside = () => readFileSync(path.join(downloads, csv), 'utf8');
  await until(() => inside().includes('8200000000000106'), 'the orders in the file');
  await casebook.close();
});

test('meanwhile the site was asked only for the pages that were opened', () => {
  const asked = site.requests.filter((one) => one.path !== '/favicon.ico');
  const places = new Set(asked.map(({ method, host, path: place }) => `${method} https://${host}${place}`));
  expect([...places].sort()).toEqual([orders, account, item].map((one) => `GET ${one}`).sort());
});
