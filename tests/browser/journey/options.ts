import type { Page } from 'playwright-core';
import { handOfPopup } from './hand';
import { handsOn, headed, type Journey } from './journey';

/** The popup leads to the options, where another look is chosen. */
export const options = async (journey: Journey, over: Page): Promise<void> => {
  const { chromium, t } = journey;
  const shown = await chromium.openPopup(over);
  const popup = handOfPopup(shown);
  await journey.look('popup after the deletion', popup);
  await popup.use(t('popup.menu'));
  await journey.look('menu of the popup', popup);
  const page = await journey.opened(/options\.html/, () => popup.use(t('popup.settings')));
  const hand = await handsOn(page);
  await headed(page, t('options.heading'), 1);
  await journey.look('options', hand);
  await hand.tabTo(t('options.look.auto'));
  await hand.press('ArrowUp');
  await page.locator('html[data-appearance="dark"]').waitFor();
  await journey.look('dark options', hand);
  await page.close();
};
