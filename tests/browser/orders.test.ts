import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { itemColumns, itemRows } from '../../content/orders/export/itemColumns';
import { orderColumns } from '../../content/orders/export/orderColumns';
import type { Order } from '../../content/orders/model/order';
import { headings, officialFile } from '../exports/officialSheet';
import { expected, fitted, openCsv, openXlsx } from '../exports/otherProgram';
import { built } from './built';
import { cards, clickInCards, untilPressable } from './cards';
import { launchChromium } from './chromium';
import { hurry } from './hurry';
import { isolated } from './isolated';
import { kept } from './kept';
import { chromium, inChromium, site } from './practice';
import { until } from './until';

const list = 'https://www.aliexpress.com/p/order/index.html';
const detail = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
const picturesOnly = ['8200000000000102', '8200000000000106'];

vi.setConfig({ testTimeout: 90_000 });

inChromium();

let page: Page;

/** A busy machine looks at a page seldom: the looks take a small share of its time, however long they take. */
const patience = 30_000;
const says = async (text: string) => (await cards(page)).includes(text);
const shows = (text: string) => until(() => says(text), `“${text}” in the cards`, patience);
/** Presses until it shows: a press right after another card appeared does not count. */
const press = (words: string, text: string, isDone = () => says(text)) =>
  until(
    async () => {
      if (await isDone()) return true;
      await untilPressable(page);
      // It may have gone meanwhile, because an earlier press counted.
      await clickInCards(page, words).catch(() => undefined);
      // Or it stepped aside for a bot check.
      await untilPressable(page).catch(() => undefined);
      return isDone();
    },
    `“${text}” after pressing “${words}”`,
    patience,
  );
const openList = async (query = '') => {
  await page?.close();
  page = await chromium.open(list + query);
  await page.waitForSelector('.order-item');
  await press('Save all orders', 'Yes, load the rest');
};
const casebook = async (route: string) => {
  await page?.close();
  page = await chromium.openExtensionPage(`casebook.html#${route}`);
  await page.waitForSelector('h1');
};

test('what the list shows is saved, and so is what appears when the person presses the page’s own button', async () => {
  await openList();
  await press('Only these 10', '10 orders saved');
  await page.locator('.order-more button').click();
  await shows('20 orders saved');
});

test('opened again, the list says how many of its orders are saved already', async () => {
  const other = await chromium.open(list);
  await until(async () => (await cards(other)).includes('10 are saved already'), 'what is saved', patience);
  await other.close();
  await page.bringToFront();
});

test('nothing is pressed for the person before a yes to what the site’s terms say', async () => {
  await press('Load the rest', '3.2(a) and 6.3(f), in force since 1 July 2026');
  await press('Only these 20', '20 orders saved');
  expect(await page.locator('.order-item').count()).toBe(20);
});

test('after the yes the rest is loaded at a human pace, to the end, and then there is nothing to stop', async () => {
  await hurry(page);
  await press('Load the rest', 'Yes, load the rest');
  await press('Yes, load the rest', '34 orders saved');
  await shows('The whole list');
  const text = await cards(page);
  expect(['Stop', 'Pause'].filter((word) => text.includes(word))).toEqual([]);
  expect(text).toContain('Download');
});

test('it stops by itself on a bot check, and goes on when the person has answered it', async () => {
  await openList('?practice=botCheckPartWay');
  await hurry(page);
  // In a hurry, "Pause" may have come and gone before anyone looks.
  const isChecked = async () => (await page.locator('#nc_1_n1z').count()) === 1;
  await press('Yes, load the rest', 'the bot check', isChecked);
  const stand = () => isolated<boolean>(page, 'leavewellRoot.host.isConnected');
  await until(async () => !(await stand()), 'the cards to step aside', patience);
  const shown = await page.locator('.order-item').count();
  await page.locator('#nc_1_n1z').click();
  await shows('AliExpress asks if you are a person');
  expect(await page.locator('.order-item').count()).toBe(shown);
  await press('Continue', '34 orders saved');
});

test('it stops when the tab is left', async () => {
  await openList();
  await press('Yes, load the rest', 'Pause');
  // The test browser shows every tab at once, so this tab is told that it is not in front.
  await isolated(
    page,
    `Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
     document.dispatchEvent(new Event('visibilitychange'))`,
  );
  await shows('You left this tab');
});

test.each(['es', 'ar', 'pt', 'ko'])('the page’s own button answers the mouse in %s', async (language) => {
  await page?.close();
  page = await chromium.open(`${list}?practice=${language}`);
  await until(async () => (await page.locator('.order-item').count()) === 10, '10 orders');
  await page.locator('.order-more button').click();
  await until(async () => (await page.locator('.order-item').count()) === 20, '20 orders');
});

test.each(picturesOnly)(
  'order %s, of which the list shows pictures only, is completed on its own page',
  async (id) => {
    await page?.close();
    page = await chromium.open(detail(id));
    // It is saved and this page can complete it, so its card stands first, and open.
    await shows('Complete this saved order');
    await untilPressable(page);
    await press('Save this order', 'This order is saved');
    await shows('It is more complete now');
  },
);

test('the casebook shows them, says what is missing and finds one by name', async () => {
  await casebook('orders');
  await page.getByText('34 saved.').waitFor();
  const seen = (await kept(chromium)).seen as Record<string, Record<string, { value: unknown }>>;
  expect(seen.casebook?.orders?.value).toBe(34);
  // Other periods that the page offers were not opened.
  expect(seen.casebook?.ordersWhole?.value).toBe(false);
  await page.getByText('Read to the end:').waitFor();
  const rows = page.locator('tbody .row');
  await until(async () => (await rows.count()) > 5, 'the rows');
  await page.getByPlaceholder('Search orders, shops, items').fill('garden gloves');
  await until(async () => (await rows.count()) < 8, 'fewer rows');
  await page.locator('tbody .row').first().click();
  await page.getByRole('heading', { name: /8200/ }).waitFor();
  await page.goBack();
  expect(await page.getByPlaceholder('Search orders, shops, items').inputValue()).toBe('garden gloves');
});

test('the official file adds what the pages do not show, and lists what differs', async () => {
  await casebook('officialFile');
  const bytes = await officialFile([
    headings,
    ['', '8200000000000106', 'Phone stand', '999999', '2026-06-28 10:00:00', 'Y', 'buyer_accept_goods'],
    ['', '8200000000009001', 'Only in the file', '1250', '2019-03-01 10:00:00', 'Y', 'buyer_accept_goods'],
    ['', '8200000000009002', 'Never paid', '500', '', 'N', ''],
  ]);
  await page.locator('input[type=file]').setInputFiles({
    name: 'orders.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await page.getByText('3 orders read').waitFor();
  await page.getByText('1 never paid or cancelled').waitFor();
  await page.getByText('9999.99').waitFor();
  await page.getByText('2 orders only in the file').waitFor();
});

test('a file that is none changes nothing and says so', async () => {
  await casebook('officialFile');
  await page.locator('input[type=file]').setInputFiles({
    name: 'orders.xlsx',
    mimeType: 'text/plain',
    buffer: Buffer.from('parent_orderid,order_id'),
  });
  await page.getByText('Nothing was changed').waitFor();
  await page.getByText('It is no Excel file of that kind (.xlsx).').waitFor();
  await casebook('orders');
  await page.getByText('36 saved.').waitFor();
});

const kinds = [
  'Excel',
  'CSV: orders',
  'CSV: items',
  'Archive to read and print',
  'Everything, for Leavewell',
];
const files = new Map<string, { name: string; path: string }>();
const exported = async (kind: string) => {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByText(kind, { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the file' }).click(),
  ]);
  await page.getByText('The file is in your downloads').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  files.set(kind, { name: file.suggestedFilename(), path: await file.path() });
};
/** With its ending, which the browser leaves out where it keeps it, and which other programs look at. */
const copied = (kind: string, ending: string) => {
  const path = files.get(kind)?.path ?? '';
  copyFileSync(path, `${path}.${ending}`);
  return `${path}.${ending}`;
};
const textOf = (kind: string) => readFileSync(files.get(kind)?.path ?? '', 'utf8');

test('every format is made beside the page and handed over', async () => {
  await casebook('orders');
  await page.getByText('36 saved.').waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  // No refund is kept, and a table of nothing is no file to take along.
  expect(await page.locator('.kind b').allTextContents()).toEqual(kinds);
  await page.getByRole('button', { name: 'Close' }).click();
  for (const kind of kinds) await exported(kind);
  expect([...files.values()].map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
    'Leavewell orders DAY.xlsx',
    'Leavewell orders DAY.csv',
    'Leavewell items DAY.csv',
    'Leavewell archive DAY.html',
    'Leavewell casebook DAY.json',
  ]);
});

test('the Excel and CSV files, opened in another program, say cell by cell what is kept', async () => {
  const { orders } = JSON.parse(textOf('Everything, for Leavewell')) as { orders: Order[] };
  expect(orders).toHaveLength(36);
  const width = orderColumns.length;
  const rowsOf = (sheet: string[][] = []) =>
    sheet.slice(1, 1 + orders.length).map((row) => fitted(row, width));
  const kept = expected(orderColumns, orders);
  const sheets = await openXlsx(copied('Excel', 'xlsx'));
  expect([...sheets.keys()].slice(0, 3)).toEqual(['Orders', 'Items', 'Refunds']);
  expect(rowsOf(sheets.get('Orders'))).toEqual(kept);
  const csv = copied('CSV: orders', 'csv');
  expect(readFileSync(csv, 'utf8').startsWith('\ufeff')).toBe(true);
  expect(rowsOf(await openCsv(csv))).toEqual(kept);
  const items = itemRows(orders);
  const rows = (await openCsv(copied('CSV: items', 'csv'))).slice(1, 1 + items.length);
  expect(rows.map((row) => fitted(row, itemColumns.length))).toEqual(expected(itemColumns, items));
});

test('the archive opens with the network cut off, finds an order, and asks nobody for anything', async () => {
  const archive = await chromium.context.newPage();
  await chromium.context.setOffline(true);
  const asked: string[] = [];
  archive.on('request', (request) => asked.push(request.url()));
  const broken: string[] = [];
  archive.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  await archive.goto(pathToFileURL(copied('Archive to read and print', 'html')).href);
  await archive.getByLabel('Search in this page').fill('only in the file');
  await until(
    async () => (await archive.locator('output').textContent())?.startsWith('1 /'),
    'one order found',
  );
  expect(await archive.locator('article:visible').count()).toBe(1);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('about:'))).toEqual([]);
  expect(broken).toEqual([]);
  await chromium.context.setOffline(false);
  await archive.close();
});

test('the JSON file loaded into an empty profile gives the same casebook', async () => {
  const other = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
  try {
    const empty = await other.openExtensionPage('casebook.html#orders');
    await empty.getByText('No order saved yet').waitFor();
    await empty.goto(`chrome-extension://${other.id}/casebook.html#overview`);
    await empty.getByRole('button', { name: 'Storage and accounts' }).click();
    await empty.locator('input[type=file]').setInputFiles(files.get('Everything, for Leavewell')?.path ?? '');
    await empty.getByText('Loaded. The casebook has 36 orders').waitFor();
    await empty.goto(`chrome-extension://${other.id}/casebook.html#orders`);
    await empty.getByRole('button', { name: 'Export' }).click();
    await empty.getByText('Everything, for Leavewell', { exact: true }).click();
    const [again] = await Promise.all([
      empty.waitForEvent('download'),
      empty.getByRole('button', { name: 'Make the file' }).click(),
    ]);
    const read = (text: string) => ({ ...JSON.parse(text), madeAt: '' });
    expect(read(readFileSync(await again.path(), 'utf8'))).toEqual(read(textOf('Everything, for Leavewell')));
  } finally {
    await other.close();
  }
});
