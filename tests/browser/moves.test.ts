import { expect, test, vi } from 'vitest';
import { clickInCards, untilPressable } from './cards';
import { inRoot, memory, openBare, page, shows } from './cardsScene';
import { until } from './until';

vi.setConfig({ testTimeout: 120_000 });

const account = 'https://www.aliexpress.com/p/account/index.html?practice=spa';

const mainIs = (title: string) =>
  until(
    async () =>
      (await inRoot<string>("root.querySelector('.main .title > :last-child')?.textContent ?? ''")).includes(
        title,
      ),
    `“${title}” as the main thing`,
    20_000,
  );
const follow = async (link: string) => page.locator(`#root ${link}`).first().click();
const seen = (kind: string) =>
  until(
    async () => (await memory<Record<string, object>>('seen'))?.[kind] !== undefined,
    `facts of ${kind}`,
    20_000,
  );

test('moves inside the app: on each page facts are read and hints shown, and orders are saved, all without a reload', async () => {
  await openBare(account);
  await mainIs('The way to delete may be hidden');
  const born = await page.evaluate('performance.timeOrigin');
  await follow('a[href*="/p/order/index.html"]');
  await mainIs('Take your order history with you');
  await seen('orderList');
  await untilPressable(page);
  await clickInCards(page, 'Only these 10');
  await shows('10 orders saved');
  await follow('[data-pl=order_item_header_detail]');
  await mainIs('Save this order whole');
  await untilPressable(page);
  await clickInCards(page, 'Save this order');
  await shows('This order is saved');
  await page.goBack();
  await mainIs('Take your order history with you');
  await page.goBack();
  await mainIs('The way to delete may be hidden');
  await follow('a[href*="/p/refund-dispute/"]');
  await mainIs('Keep proof of each refund');
  await seen('refundList');
  await page.goBack();
  await page.goForward();
  await mainIs('Keep proof of each refund');
  expect(await page.evaluate('performance.timeOrigin')).toBe(born);
});
