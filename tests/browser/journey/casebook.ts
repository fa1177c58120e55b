import type { Page } from 'playwright-core';
import { cards } from '../cards';
import { kept } from '../kept';
import { until } from '../until';
import type { Hand } from './hand';
import { handsOn, headed, type Journey } from './journey';
import { plain } from './texts';

/** Goes to a room of the casebook by the list at its side. */
export const enter = async ({ say }: Journey, hand: Hand, page: Page, room: string, heading: string) => {
  await hand.use(say(`casebook.rooms.${room}`));
  await headed(page, say(heading), 1);
};

const step = async (journey: Journey, guide: string) =>
  ((await kept(journey.chromium)).guides as Record<string, { step: string }> | undefined)?.[guide]?.step;

/** "Check my account": each page is opened, says what it found, and the casebook goes on by itself. */
export const round = async (journey: Journey, hand: Hand, page: Page): Promise<void> => {
  const { say } = journey;
  await enter(journey, hand, page, 'guides', 'guides.title');
  await journey.look('guides', hand);
  await hand.use(say('guides.startLabel', { name: say('guides.round.title') }));
  await headed(page, say('guides.round.title'), 1);
  await journey.look('the round', hand);
  const at = (one: string) => headed(page, say(`guides.round.steps.${one}.title`), 2);
  await at('refundList');
  const theirs = await journey.opened(/refund/, () =>
    hand.use(say('guides.open', { page: say('pages.refundList') })),
  );
  await until(async () => (await cards(theirs)) !== '', 'cards', 20_000);
  await until(async () => (await step(journey, 'round')) === 'allSeen', 'the refunds to be seen', 20_000);
  await journey.lookAtCards('cards of the round', theirs);
  await theirs.close();
  await page.bringToFront();
  await headed(page, say('guides.round.exits.allSeen.title'), 2);
  await journey.look('the verdict', hand);
  const toSay = page.locator('.onlyYou button');
  for (let left = await toSay.count(); left > 0; left--) {
    await hand.use(plain((await toSay.first().textContent()) ?? ''));
    await until(async () => (await toSay.count()) < left, 'the tick');
  }
  await page.getByText(say('guides.verdict.ready')).first().waitFor();
};

/** One file is made of the orders. */
export const orders = async (journey: Journey, hand: Hand, page: Page): Promise<void> => {
  const { say } = journey;
  await enter(journey, hand, page, 'orders', 'orders.heading');
  await journey.look('orders', hand);
  await hand.use(say('exports.button'));
  await journey.look('export', hand);
  await hand.tabTo(new RegExp(`^${say('exports.kinds.xlsx')}`));
  await hand.press('ArrowDown');
  const coming = page.waitForEvent('download');
  await hand.use(say('exports.start'));
  const file = await coming;
  journey.faults.push(
    ...(/\.csv$/.test(file.suggestedFilename()) ? [] : [`no CSV: ${file.suggestedFilename()}`]),
  );
  await journey.look('exported', hand);
  await hand.use(say('common.close'));
  await hand.keepsFocus();
};

/** A request is noted as sent. */
export const messages = async (journey: Journey, hand: Hand, page: Page): Promise<void> => {
  const { say } = journey;
  await enter(journey, hand, page, 'messages', 'letters.title');
  await journey.look('messages', hand);
  await hand.tabTo(say('letters.which'));
  await hand.press('ArrowDown');
  await hand.use(say('letters.record'));
  await page.locator('.contact').waitFor();
  await journey.look('a noted message', hand);
};

/** The causes of a hidden button, one after the other, until it is found. */
export const optionHidden = async (journey: Journey, hand: Hand, page: Page): Promise<void> => {
  const { say } = journey;
  const at = (name: string) => headed(page, say(`guides.optionHidden.${name}.title`), 2);
  const answer = (name: string) => hand.use(say(`guides.answers.${name}`));
  await enter(journey, hand, page, 'guides', 'guides.title');
  await hand.use(say('guides.startLabel', { name: say('guides.optionHidden.title') }));
  await at('steps.rightPage');
  await journey.look('a hidden button', hand);
  await answer('notShown');
  await at('steps.whichSite');
  await hand.use(say('guides.optionHidden.steps.whichSite.answers.com'));
  await at('steps.signedIn');
  await hand.use(say('guides.back'));
  await at('steps.whichSite');
  await hand.use(say('guides.optionHidden.steps.whichSite.answers.com'), { key: 'Space' });
  await at('steps.signedIn');
  await journey.look('a cause of a hidden button', hand);
  await answer('shown');
  await at('exits.found');
  await journey.look('the button is found', hand);
  await hand.use(say('guides.roomNames.guides', { name: say('guides.companion.title') }));
  await headed(page, say('guides.companion.title'), 1);
  await journey.look('beside the delete page', hand);
};

/** The casebook before the deletion. */
export const casebook = async (journey: Journey, page: Page): Promise<Hand> => {
  const hand = await handsOn(page);
  await journey.look('casebook', hand);
  for (const room of [round, orders, messages, optionHidden])
    await journey.part(room.name, () => room(journey, hand, page));
  return hand;
};
