import type { Page } from 'playwright-core';
import { cards, untilPressable } from '../cards';
import { kept } from '../kept';
import { until } from '../until';
import { handsOn, type Journey } from './journey';
import { plain } from './texts';

/** On the order list: the orders are saved and the task is ticked, in the panel. */
export const orderList = async (journey: Journey, page: Page): Promise<void> => {
  const { chromium, t } = journey;
  await page.locator('.order-item').first().waitFor();
  await until(() => cards(page), 'cards', 20_000);
  await journey.lookAtCards('cards of the order list', page);
  const hand = await handsOn(page);
  await untilPressable(page);
  // The cards stand at the end of the page.
  await hand.use(t('panel.commands.saveOrders'), { back: true });
  await until(
    async () => plain(await cards(page)).includes(t('saving.consent.no', { count: 10 })),
    'the question about the rest',
    20_000,
  );
  await untilPressable(page);
  await hand.use(t('saving.consent.no', { count: 10 }));
  await until(
    async () => plain(await cards(page)).includes(t('saving.saved', { count: 10 })),
    'the orders of the page to be saved',
    20_000,
  );
  await journey.lookAtCards('saved orders', page);
  await untilPressable(page);
  await hand.use(t('saving.close'));
  await untilPressable(page);
  await hand.keepsFocus();
  await hand.use(t('panel.why'));
  await hand.use(t('panel.done'));
  await until(async () => {
    const { tasks } = await kept(chromium);
    return (tasks as Record<string, { state: string }> | undefined)?.saveOrders?.state === 'done';
  }, 'the tick');
  await hand.keepsFocus();
  await journey.lookAtCards('ticked task', page);
};
