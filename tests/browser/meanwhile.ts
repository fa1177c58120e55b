import { cards } from './cards';
import type { Chromium } from './chromium';
import { until } from './until';

const account = 'https://www.aliexpress.com/p/account/index.html';

/**
 * Before it is said that nothing happens on a page: a page of ours, opened now in another tab, comes to show its cards.
 * What our scripts had begun before has happened by then.
 */
export const meanwhile = async (chromium: Chromium): Promise<void> => {
  const page = await chromium.open(account);
  await until(() => cards(page), 'cards on another page');
  await page.close();
};
