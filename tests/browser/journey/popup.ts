import type { Page } from 'playwright-core';
import { handOfPopup } from './hand';
import { headed, type Journey } from './journey';

/** The real toolbar popup over the orders: a question is answered, a task is ticked, and it leads to the casebook. */
export const popup = async (journey: Journey, over: Page): Promise<Page> => {
  const { chromium, t } = journey;
  const shown = await chromium.openPopup(over);
  const hand = handOfPopup(shown);
  await journey.look('popup', hand);
  await hand.use(t('popup.check.answer'));
  await journey.look('popup with its questions', hand);
  // The others are answered at the end of the round.
  await hand.use(`${t('verdict.none')}: ${t('checks.money.question')}`);
  await hand.keepsFocus();
  await hand.use(new RegExp(`^${t('stages.backUp')}`));
  await journey.look('popup with an open stage', hand);
  await hand.tabTo(t('tasks.saveChats.title'));
  await hand.press('Space');
  await journey.look('popup with a tick', hand);
  const casebook = await journey.opened(/casebook\.html/, () => hand.use(t('popup.casebook')));
  await headed(casebook, t('casebook.views.overview'), 1);
  return casebook;
};
