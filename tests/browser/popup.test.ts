import { beforeEach, expect, test } from 'vitest';
import { keep, kept, settings, soon } from './kept';
import { chromium, inChromium, restart } from './practice';

const orders = 'https://www.aliexpress.com/p/order/index.html';

const at = Date.now();
const seen = {
  orderList: { processing: { value: 1, at }, processed: { value: 1, at }, toPay: { value: 0, at } },
  refundList: { open: { value: 1, at }, morePages: { value: false, at } },
};

inChromium();

beforeEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
  await keep(chromium, {
    settings: settings(),
    tasks: {},
    seen: {},
    answers: {},
    errorLog: [],
    reminders: [],
  });
});

/** A text in one line, without the marks that isolate inserted words. */
const inLine = (text: string) => text.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ');

/** The real popup over a page of the practice site, for as long as `look` takes. */
const over = async (address: string, look: (text: () => Promise<string>) => Promise<void>) => {
  const page = await chromium.open(address);
  const popup = await chromium.openPopup(page);
  await look(async () => inLine(await popup.text()));
  await popup.close();
  await page.close();
};

test('what the page of orders shows is in the popup a moment later', async () => {
  const page = await chromium.open(orders);
  await expect.poll(() => kept(chromium), soon).toHaveProperty('seen.orderList.processed');
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text(), soon).toMatch(/5 orders on the way\s+Seen today/);
  const text = async () => inLine(await popup.text());
  expect(await text()).toMatch(/Not ready yet/);
  await expect.poll(text, soon).toMatch(/Orders · \d hints?/);
  await popup.close();
  await page.close();
});

test('the real popup fits, and its head and foot stay while the list scrolls', async () => {
  await keep(chromium, { seen });
  const page = await chromium.open('https://example.org/');
  const popup = await chromium.openPopup(page);
  const edgeOf = (selector: string, edge: string) =>
    popup.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().${edge}`);
  const number = (expression: string) => popup.evaluate<number>(expression);
  expect(await edgeOf('html', 'width')).toBe(380);
  const height = await number('innerHeight');
  expect(height).toBeLessThanOrEqual(600);
  expect(await number('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  expect(await edgeOf('footer', 'bottom')).toBeCloseTo(height, 0);
  // Where the screen is large enough for 600, the main button is in sight before anything is scrolled.
  expect(
    (await edgeOf('main > .primary', 'bottom')) + (await edgeOf('footer', 'height')),
  ).toBeLessThanOrEqual(600);
  await number("document.querySelectorAll('.stage .disclosure > button').forEach((one) => one.click()), 0");
  await number('scrollTo(0, 9999), 0');
  await expect.poll(() => number('scrollY'), soon).toBeGreaterThan(0);
  expect(await edgeOf('header', 'top')).toBe(0);
  expect(await edgeOf('footer', 'bottom')).toBeCloseTo(height, 0);
  await popup.close();
  await page.close();
});

test('a popup over a page that only looks like AliExpress warns', async () => {
  await over('https://www.aliexpress.com.account.example/', (text) =>
    expect
      .poll(text, soon)
      .toContain('This is not AliExpress www.aliexpress.com.account.example looks like AliExpress'),
  );
});

test('a popup over aliexpress.ru says that it is another company', async () => {
  await over('https://aliexpress.ru/', (text) =>
    expect.poll(text, soon).toContain('This is another company'),
  );
});

test('a popup over a page where we do not run says so', async () => {
  await over('https://www.aliexpress.com/', (text) =>
    expect.poll(text, soon).toContain('This is AliExpress, but we have no hints here'),
  );
  await over('https://example.org/', (text) => expect.poll(text, soon).toContain('This is not AliExpress'));
});

test('a tab that was opened before us is offered to be reloaded', async () => {
  const page = await chromium.open(orders);
  await chromium.reload();
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text(), soon).toContain('Reload to see hints');
  await popup.close();
  await page.close();
});

test('ticks survive a restart of the browser', async () => {
  const page = await chromium.openExtensionPage('popup.html');
  await page.getByRole('button', { name: /^Take with you/ }).click();
  await page.getByRole('checkbox', { name: 'Save your addresses' }).check();
  await page.getByRole('checkbox', { name: 'Save chats with sellers' }).check();
  await page.getByRole('checkbox', { name: 'Save chats with sellers' }).uncheck();
  await expect
    .poll(() => kept(chromium), soon)
    .toMatchObject({
      tasks: { saveAddresses: { state: 'done' }, saveChats: { state: 'open' } },
    });
  await restart();
  const again = await chromium.openExtensionPage('popup.html');
  await again.getByRole('button', { name: /^Take with you/ }).click();
  expect(await again.getByRole('checkbox', { name: 'Save your addresses' }).isChecked()).toBe(true);
  expect(await again.getByRole('checkbox', { name: 'Save chats with sellers' }).isChecked()).toBe(false);
});

test('a tick is kept when the worker was ended just before', async () => {
  const page = await chromium.openExtensionPage('popup.html');
  await page.getByRole('button', { name: /^Take with you/ }).click();
  await chromium.killSw();
  await page.getByRole('checkbox', { name: 'Save your addresses' }).check();
  await expect
    .poll(() => kept(chromium), soon)
    .toMatchObject({ tasks: { saveAddresses: { state: 'done' } } });
  expect(await page.getByRole('checkbox', { name: 'Save your addresses' }).isChecked()).toBe(true);
  await page.close();
});

test('a tick that finds no room is taken back and told, and what was kept is still there', async () => {
  const before = { saveChats: { state: 'done', at: 1 } };
  await keep(chromium, { tasks: before });
  // We may keep as much as the disk takes, so the store is made to refuse as it does when that is full.
  await chromium.swEval(`(() => {
    const { local } = chrome.storage;
    globalThis.refused = 0;
    globalThis.write = local.set.bind(local);
    local.set = (items, ...rest) => {
      if (!('tasks' in items)) return write(items, ...rest);
      refused += 1;
      return Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
    };
  })()`);
  const page = await chromium.openExtensionPage('popup.html');
  await page.getByRole('button', { name: /^Take with you/ }).click();
  const box = page.getByRole('checkbox', { name: 'Save your addresses' });
  await box.click();
  await page.getByText('Your browser gives us no more space.').first().waitFor();
  expect(await chromium.swEval('refused')).toBe(1);
  expect(await box.isChecked()).toBe(false);
  expect((await kept(chromium)).tasks).toEqual(before);
  await chromium.swEval('void (chrome.storage.local.set = write)');
  await box.click();
  await expect
    .poll(() => kept(chromium), soon)
    .toMatchObject({ tasks: { saveAddresses: { state: 'done' } } });
  await page.close();
});

test('a bot check inside a page is explained, and no longer once it is over', async () => {
  const page = await chromium.open(`${orders}?practice=botCheck`);
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text(), soon).toContain('This is a bot check');
  await page.evaluate("document.getElementById('nc_1_n1z').click()");
  await expect.poll(() => popup.text(), soon).not.toContain('This is a bot check');
  await expect.poll(async () => inLine(await popup.text()), soon).toMatch(/Orders · \d+ hints?/);
  await popup.close();
  await page.close();
});
