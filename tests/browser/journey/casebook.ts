import type { Page } from 'playwright-core';
import { cards } from '../cards';
import { kept } from '../kept';
import { until } from '../until';
import type { Hand } from './hand';
import { handsOn, headed, type Journey } from './journey';
import { plain } from './texts';

/** Goes to a room of the casebook by the list at its side. */
export const enter = async ({ t }: Journey, hand: Hand, page: Page, route: string, heading: string) => {
  // How many there are may stand behind the name.
  await hand.use(new RegExp(`^${t(`casebook.views.${route}`)}( \\p{Nd}+)?$`, 'u'));
  await headed(page, t(heading), 1);
};

const step = async (journey: Journey, guide: string) =>
  ((await kept(journey.chromium)).guides as Record<string, { step: string }> | undefined)?.[guide]?.step;

/** "Check my account": each page is opened, says what it found, and the casebook goes on by itself. */
export const round = async (journey: Journey, hand: Hand, page: Page): Promise<void> => {
  const { t } = journey;
  await enter(journey, hand, page, 'guides', 'guides.title');
  await journey.look('guides', hand);
  await hand.use(t('guides.startLabel', { name: t('guides.round.title') }));
  await headed(page, t('guides.round.title'), 1);
  await journey.look('the round', hand);
  const at = (one: string) => headed(page, t(`guides.round.steps.${one}.title`), 2);
  await at('refundList');
  const theirs = await journey.opened(/refund/, () =>
    hand.use(t('guides.open', { page: t('pages.refundList') })),
  );
  await until(async () => (await cards(theirs)) !== '', 'cards', 20_000);
  await until(async () => (await step(journey, 'round')) === 'allSeen', 'the refunds to be seen', 20_000);
  await journey.lookAtCards('cards of the round', theirs);
  await theirs.close();
  await page.bringToFront();
  await headed(page, t('guides.round.exits.allSeen.title'), 2);
  await journey.look('the verdict', hand);
  // Where the site's words are not known, the list of returns tells nothing, and the person is asked about it, too.
  await hand.use(new RegExp(`^\\d ${t('panel.moreChecks', { count: '' })}$`));
  await journey.look('what only the person can say', hand);
  const toSay = page.locator('.checks .check').filter({ has: page.locator('.buttons') });
  const all = await toSay.count();
  if (all < 2) journey.faults.push(`only ${all} questions at the end of the round`);
  for (let left = all; left > 0; left--) {
    await until(async () => (await toSay.count()) === left, `${left} questions`);
    await hand.use(plain((await toSay.first().getByRole('button').first().getAttribute('aria-label')) ?? ''));
  }
  await until(async () => (await toSay.count()) === 0, 'the last answer');
  await hand.keepsFocus();
  await page.getByText(t('verdict.ready')).first().waitFor();
};

/** One file is made of the orders. */
export const orders = async (journey: Journey, hand: Hand, page: Page): Promise<void> => {
  const { t } = journey;
  await enter(journey, hand, page, 'orders', 'orders.heading');
  await journey.look('orders', hand);
  await hand.use(t('exports.button'));
  await journey.look('export', hand);
  await hand.tabTo(new RegExp(`^${t('exports.kinds.xlsx')}`));
  await hand.press('ArrowDown');
  const coming = page.waitForEvent('download');
  await hand.use(t('exports.start'));
  const file = await coming;
  journey.faults.push(
    ...(/\.csv$/.test(file.suggestedFilename()) ? [] : [`no CSV: ${file.suggestedFilename()}`]),
  );
  await journey.look('exported', hand);
  await hand.use(t('common.close'));
  await hand.keepsFocus();
};

/** A request is noted as sent. */
export const messages = async (journey: Journey, hand: Hand, page: Page): Promise<void> => {
  const { t } = journey;
  await enter(journey, hand, page, 'messages', 'letters.title');
  await journey.look('messages', hand);
  await hand.tabTo(t('letters.which'));
  await hand.press('ArrowDown');
  // Its fields stay empty: that has to be said first.
  await hand.use(t('letters.leaveGaps'), { key: 'Space' });
  await hand.use(t('letters.record'));
  await page.locator('.contact').waitFor();
  await journey.look('a noted message', hand);
};

/** The causes of a hidden button, one after the other, until it is found. */
export const optionHidden = async (journey: Journey, hand: Hand, page: Page): Promise<void> => {
  const { t } = journey;
  const at = (name: string) => headed(page, t(`guides.optionHidden.${name}.title`), 2);
  const answer = (name: string) => hand.use(t(`guides.answers.${name}`));
  await enter(journey, hand, page, 'guides', 'guides.title');
  await hand.use(t('guides.startLabel', { name: t('guides.optionHidden.title') }));
  await at('steps.rightPage');
  await journey.look('a hidden button', hand);
  await answer('notShown');
  await at('steps.whichSite');
  await hand.use(t('guides.optionHidden.steps.whichSite.answers.com'));
  await at('steps.signedIn');
  await hand.use(t('guides.back'));
  await at('steps.whichSite');
  await hand.use(t('guides.optionHidden.steps.whichSite.answers.com'), { key: 'Space' });
  await at('steps.signedIn');
  await journey.look('a cause of a hidden button', hand);
  await answer('shown');
  await at('exits.found');
  await journey.look('the button is found', hand);
  await hand.use(t('guides.roomNames.guides', { name: t('guides.companion.title') }));
  await headed(page, t('guides.companion.title'), 1);
  await journey.look('beside the delete page', hand);
};

/** The casebook before the deletion. */
export const casebook = async (journey: Journey, page: Page): Promise<Hand> => {
  const hand = await handsOn(page);
  await journey.look('casebook', hand);
  for (const route of [round, orders, messages, optionHidden])
    await journey.part(route.name, () => route(journey, hand, page));
  return hand;
};
