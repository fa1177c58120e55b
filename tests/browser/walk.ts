import type { Page } from 'playwright-core';

const www = 'https://www.aliexpress.com';
type Go = (page: Page) => Promise<void>;
const isVisible = (page: Page, shown: string) => page.locator(shown).first().waitFor();
const goto =
  (address: string, shown = 'h1'): Go =>
  async (page) => {
    await page.goto(address);
    await isVisible(page, shown);
  };
const press =
  (target: string, shown: string): Go =>
  async (page) => {
    await page.locator(target).first().click();
    await isVisible(page, shown);
  };
const back =
  (shown: string): Go =>
  async (page) => {
    await page.goBack();
    await isVisible(page, shown);
  };

/** One step of a person on the site: what it is, how it is done, whether the extension has hints there. */
export interface Step {
  name: string;
  go: Go;
  hints: boolean;
}
const step = (name: string, go: Go, hints = true): Step => ({ name, go, hints });

/**
 * A walk through the practice site as a person takes it, with and without the extension: pages that fetch for
 * themselves, moves inside a page, pages of ours and others.
 */
export const walk: readonly Step[] = [
  step('home', goto(`${www}/`), false),
  step('orders', goto(`${www}/p/order/index.html?practice=spa`, '.order-item')),
  step('more orders', press('.order-more button', '.order-item >> nth=19')),
  step('an order', press('[data-pl="order_item_header_detail"] >> nth=3', '.order-wrap')),
  step('orders again', back('.order-item')),
  step('refunds', goto('https://m.aliexpress.com/p/refund-dispute/list.html')),
  step('an item', goto(`${www}/item/1005000000001000.html`), false),
  step('addresses', goto(`${www}/p/address-manage/index.html`)),
  step('account', goto(`${www}/p/account/index.html`)),
  step('privacy center', goto('https://privacy.aliexpress.com/home#/')),
  step('delete page', press('a:has-text("Delete my account")', 'button:has-text("Delete my account")')),
  step('last steps', press('button:has-text("Delete my account")', 'main input')),
  step('help', goto('https://customerservice.aliexpress.com/home')),
];
