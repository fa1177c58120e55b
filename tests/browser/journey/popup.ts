import type { Page } from 'playwright-core';
import { handOfPopup } from './hand';
import { headed, type Journey } from './journey';

/** The real toolbar popup over the orders: the next task is ticked, and it leads to the casebook. */
export const popup = async (journey: Journey, over: Page): Promise<Page> => {
  const { chromium, say } = journey;
  const shown = await chromium.openPopup(over);
  const hand = handOfPopup(shown);
  await journey.look('popup', hand);
  await hand.use(say('popup.next.how'));
  await hand.use(say('common.done'));
  await hand.keepsFocus();
  await hand.use(new RegExp(`^${say('stages.settle')}`));
  await journey.look('popup with an open stage', hand);
  await hand.tabTo(say('tasks.spendBalance.title'));
  await hand.press('Space');
  await journey.look('popup with a tick', hand);
  const casebook = await journey.opened(/casebook\.html/, () => hand.use(say('popup.casebook')));
  await headed(casebook, say('casebook.overview.heading'));
  return casebook;
};
