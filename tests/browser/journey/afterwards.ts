import type { Page } from 'playwright-core';
import { kept } from '../kept';
import { until } from '../until';
import { enter } from './casebook';
import { handsOn, headed, type Journey } from './journey';

/** The confirmation is kept, the dates of the checks are set, the plan is begun, the dates go to a calendar. */
export const afterwards = async (journey: Journey, page: Page): Promise<void> => {
  const { chromium, t } = journey;
  const hand = await handsOn(page);
  await headed(page, t('proof.title'), 1);
  await journey.look('proof', hand);
  await hand.tabTo(t('proof.text'));
  await page.keyboard.type('Maja Sample');
  await hand.use(t('proof.save'));
  await page.getByText(t('proof.saved')).waitFor();
  await until(
    async () => ((await kept(chromium)).reminders as unknown[] | undefined)?.length === 3,
    'three dates',
  );
  await journey.look('kept proof', hand);
  await hand.use(t('proof.savedNext'));
  await headed(page, t('guides.afterwards.title'), 1);
  await journey.look('afterwards', hand);
  await hand.use(t('guides.next'));
  await headed(page, t('guides.afterwards.steps.keepMailbox.title'), 2);
  await hand.use(t('guides.next'));
  await headed(page, t('tasks.unlinkPaymentProviders.title'), 2);
  await hand.use(t('guides.doneNext'));
  await headed(page, t('tasks.unlinkSocialSignIn.title'), 2);
  await enter(journey, hand, page, 'calendar', 'calendar.title');
  await journey.look('calendar', hand);
  const coming = page.waitForEvent('download');
  await hand.use(t('calendar.downloadAll'));
  const name = (await coming).suggestedFilename();
  if (!name.endsWith('.ics')) journey.faults.push(`no calendar file: ${name}`);
  await hand.use(new RegExp(`^${t('calendar.dropLabel', { what: '' })}`));
  await until(async () => ((await kept(chromium)).reminders as unknown[]).length === 2, 'a date to go');
  await journey.look('calendar without a date', hand);
};
