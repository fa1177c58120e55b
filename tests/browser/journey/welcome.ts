import type { Page } from 'playwright-core';
import { until } from '../until';
import { handsOn, headed, type Journey } from './journey';
import { textsIn } from './texts';

/** The first-run page opened by itself. The language is chosen there, and it leads to the orders. */
export const welcome = async (journey: Journey): Promise<Page> => {
  const { chromium, language, t } = journey;
  // Before the choice it speaks as the browser does.
  const first = textsIn('en');
  const page = await until(
    () => chromium.context.pages().find((one) => one.url().endsWith('/welcome.html')),
    'the first-run page',
  );
  await headed(page, first('welcome.does.heading'));
  const hand = await handsOn(page);
  await journey.look('first-run page', hand);
  await hand.use(first('welcome.next'));
  await headed(page, first('welcome.never.heading'));
  await journey.look('what it never does', hand);
  await hand.use(first('welcome.next'), { key: 'Space' });
  await hand.tabTo(first('options.look.language'));
  const value = () => page.locator('select').inputValue();
  for (let left = 9; (await value()) !== language && left > 0; left--) await hand.press('ArrowDown');
  await headed(page, t('welcome.start.heading'));
  await journey.look('choosing the language', hand);
  return journey.opened(/order\/index/, () => hand.use(t('welcome.start.go')));
};
