import { describe, expect, test } from 'vitest';
import { cardsIn } from './firefoxCards';
import { firefox, inFirefox } from './practice';
import { until } from './until';

const orders = 'https://www.aliexpress.com/p/order/index.html?practice=spa';
const home = 'https://www.aliexpress.com/?practice=spa';
const privacy = 'https://privacy.aliexpress.com/home';

// Firefox tells of moves within a page from 147 on; before, the cards have to notice by themselves.
describe.each([
  ['tells of moves', true],
  ['tells of no moves, as before 147', false],
])('Firefox that %s', (_name, tells) => {
  inFirefox({ 'dom.navigation.webidl.enabled': tells });

  const reads = (address: string, text: string) =>
    until(async () => (await cardsIn(firefox, address)).includes(text), `“${text}” at ${address}`, 20_000);
  const readsNothing = (address: string) =>
    until(async () => (await cardsIn(firefox, address)) === '', `no cards at ${address}`, 20_000);

  test('the hash leads from page to page: the cards follow, also back and forward', async () => {
    const [center, deletion] = [`${privacy}#/`, `${privacy}#/request/delete`];
    const page = await firefox.open(center);
    const go = async (how: string, to: string, text: string) => {
      await page.evaluate(how);
      await until(() => page.evaluate((want) => location.href === want, to), to);
      await reads(to, text);
    };
    expect(await page.evaluate("typeof navigation !== 'undefined'")).toBe(tells);
    await reads(center, 'Ask for your data before you delete');
    await go("location.hash = '#/request/delete'", deletion, 'What this page asks of you');
    await go('history.back()', center, 'Ask for your data before you delete');
    await go('history.forward()', deletion, 'What this page asks of you');
    await page.close();
  });

  test('a page that pushes addresses leads to another of ours and to one that is none, and back', async () => {
    const page = await firefox.open(orders);
    await reads(orders, 'Take your order history with you');
    await page.waitForSelector('[data-pl=order_item_header_detail]');
    await page.evaluate("document.querySelector('[data-pl=order_item_header_detail]').click()");
    await until(() => page.evaluate("location.pathname === '/p/order/detail.html'"), 'the order');
    await reads(page.url(), 'Save this order whole');
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(home)})`);
    await readsNothing(home);
    await page.evaluate(`history.pushState(null, '', ${JSON.stringify(orders)})`);
    await reads(orders, 'Why?');
    await page.evaluate(`history.replaceState(null, '', ${JSON.stringify(home)})`);
    await readsNothing(home);
    await page.close();
  });
});
