import type { Page } from 'playwright-core';
import { kept } from '../kept';
import { targets } from '../targets';
import { until } from '../until';
import { enter } from './casebook';
import { handsOn, headed, type Journey } from './journey';
import { textsIn } from './texts';

/** Takes everything, deletes everything, and removes the extension, asked once more in our own page. */
export const goodbye = async (journey: Journey, page: Page): Promise<void> => {
  const { chromium, t } = journey;
  const hand = await handsOn(page);
  await enter(journey, hand, page, 'goodbye', 'goodbye.title');
  await journey.look('goodbye', hand);
  const coming = page.waitForEvent('download');
  await hand.use(t('casebook.takeAll.button'));
  const name = (await coming).suggestedFilename();
  if (!name.endsWith('.zip')) journey.faults.push(`no ZIP: ${name}`);
  await hand.use(t('goodbye.forget.button'));
  await journey.look('asked before all is deleted', hand);
  await hand.use(t('goodbye.forget.confirm'));
  // The choice of the language went too: it speaks as the browser does again.
  const last = textsIn('en');
  await page.getByText(last('goodbye.forget.done')).waitFor();
  if ('tasks' in (await kept(chromium))) journey.faults.push('the ticks are still there');
  await headed(page, last('goodbye.title'), 1);
  await journey.look('all is deleted', hand);
  await hand.use(last('goodbye.remove.button'));
  await journey.look('asked before it is removed', hand);
  await hand.tabTo(last('goodbye.remove.confirm'));
  // The page goes with the extension, often before the press has come back.
  await hand.press('Enter').catch(() => undefined);
  const ours = async () => (await targets(chromium.cdp)).filter(({ url }) => url.includes(chromium.id));
  await until(async () => (await ours()).length === 0, 'every page and worker of ours to go');
};
