import { expect } from 'vitest';
import { textsIn } from '../journey/texts';
import type { Browser } from './browser';
import type { Room } from './room';

const t = textsIn('en');
const look = async (place: string, { faults }: Pick<Room, 'faults'>) =>
  expect(await faults(), place).toEqual([]);

/** The site's own sentence offers the way of whoever cannot get in. */
const sentence = async (browser: Browser): Promise<void> => {
  const account = 'https://www.aliexpress.com/p/account/index.html?practice=unavailable';
  const page = await browser.site(account);
  await page.panelReads(t('hints.accountUnavailable.title'));
  await page.panelReads(t('welcome.start.goLocked'));
  await look('the unavailable account', page);
};

/** In the first-run page the third way is chosen, and leads to its guide. */
const firstRun = async (browser: Browser): Promise<Room> => {
  const first = await browser.room('welcome.html');
  await first.press(t('welcome.next'));
  await first.press(t('welcome.next'));
  await first.tick(t('popup.journey.locked'));
  await look('the first run', first);
  await first.press(t('welcome.start.goLocked'));
  return browser.opened(/casebook\.html#guides\/locked/);
};

const guide = async (room: Room): Promise<void> => {
  await room.reads(t('guides.locked.steps.whatHappened.title'));
  await room.press(t('guides.locked.steps.whatHappened.answers.blocked'));
  await room.reads(t('guides.locked.steps.blocked.title'));
  await room.press(t('guides.answers.notHelped'));
  await room.reads(t('guides.locked.steps.collect.title'));
  await look('the guide', room);
  await room.press(t('guides.doneNext'));
  await room.press(t('guides.doneNext'));
  await room.press(t('guides.doneNext'));
  await room.reads(t('guides.locked.steps.stays.title'));
  await room.press(t('guides.locked.steps.stays.answers.deleteNow'));
  await room.press(t('guides.roomNames.messages', { name: t('letters.deleteOfficer.title') }));
};

const mail = [
  'From: AliExpress <transaction@notice.aliexpress.com>',
  'Date: Wed, 14 Jan 2026 06:30:00 +0000',
  'Subject: Order 8099000000000033: order shipped',
  '',
  'It is on its way.',
].join('\r\n');

/** An old mail, dropped where one may be chosen, gives the number of its order. */
const orderNumber = async (room: Room): Promise<void> => {
  await room.press(t('letters.mails.title'));
  await room.evaluate(`void (() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(mail)}], 'order.eml'));
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    document.querySelector('.orderMails label').dispatchEvent(drop);
  })()`);
  await room.reads('1 order found in 1 mail.');
  await room.press('Choose from 1 order');
  await room.open('.orderChoices input[type="checkbox"]');
  await room.reads('Order numbers: 8099000000000033');
};

/** The letter is held until it says why, and is noted as sent. */
const letter = async (room: Room): Promise<void> => {
  await room.fill(t('letters.region'), 'United Kingdom');
  await room.fill(t('letters.fields.mailbox'), 'maja@example.com');
  await room.fill(t('letters.fields.country'), 'United Kingdom');
  await room.fill(t('letters.fields.name'), 'Maja Sample');
  await room.reads('1 field is empty: Why you cannot sign in');
  const isHeld = "[...document.querySelectorAll('.send button')].every((one) => one.disabled)";
  expect(await room.evaluate(isHeld)).toBe(true);
  await room.fill(t('letters.fields.lockedOut'), 'the site says that it is temporarily unavailable');
  await room.reads('I can no longer sign in: the site says that it is temporarily unavailable');
  await room.reads('Article 17 of the UK GDPR');
  await orderNumber(room);
  await look('the letter', room);
  const program =
    "[...document.querySelectorAll('.send a')].find((one) => one.href.startsWith('mailto:')).href";
  expect(await room.evaluate<string>(program)).toMatch(
    /^mailto:DataProtection\.AE@aliexpress\.com\?subject=/,
  );
  await room.press(t('letters.record'), '.sentForm');
  await room.reads('2 dates are in your calendar');
  await room.open('.contact .disclosure > button');
  await room.press(t('letters.answer'));
  await room.fill(t('letters.outcome'), t('letters.outcomes.wrongChannel'), '.contactForm');
  await room.fill(t('letters.answerText'), 'Use the Privacy Center.', '.contactForm');
  await room.press(t('letters.record'), '.contactForm');
  await room.reads(t('letters.next.cannotSignIn'));
  await look('the answer', room);
};

/** A locked account, from the first run to the sent letter and what follows from its answer. */
export const lockedOut = async (browser: Browser): Promise<void> => {
  const room = await firstRun(browser);
  await guide(room);
  await letter(room);
  await room.goTo('overview');
  await room.reads('Locked out: ');
  await look('the casebook', room);
  const popup = await browser.room('popup.html');
  await popup.reads(t('popup.locked.text'));
  await look('the popup', popup);
  await sentence(browser);
};
