import { expect } from 'vitest';
import type { Browser } from './browser';
import type { Room } from './room';

const look = async (place: string, { faults }: Pick<Room, 'faults'>) =>
  expect(await faults(), place).toEqual([]);

/** The site's own sentence offers the way of whoever cannot get in. */
const sentence = async (browser: Browser): Promise<void> => {
  const account = 'https://www.aliexpress.com/p/account/index.html?practice=unavailable';
  const page = await browser.site(account);
  await page.panelReads('The site says that this account is unavailable');
  await page.panelReads('See what still works');
  await look('the unavailable account', page);
};

/** In the first-run page the third way is chosen, and leads to its guide. */
const firstRun = async (browser: Browser): Promise<Room> => {
  const first = await browser.room('welcome.html');
  await first.press('Next');
  await first.press('Next');
  await first.tick('I can’t get in any more');
  await look('the first run', first);
  await first.press('See what still works');
  return browser.opened(/casebook\.html#guides\/locked/);
};

const guide = async (room: Room): Promise<void> => {
  await room.reads('What happened?');
  await room.press('The account is locked or under review');
  await room.reads('Do not keep trying');
  await room.press('No change');
  await room.reads('Collect proof that it is yours');
  await look('the guide', room);
  await room.press('Done, next');
  await room.press('Done, next');
  await room.press('Done, next');
  await room.reads('What will you ask for first?');
  await room.press('The deletion');
  await room.press('Write the message: Delete my account (to the data protection officer)');
};

/** The letter is held until it says why, and is noted as sent. */
const letter = async (room: Room): Promise<void> => {
  await room.fill('Where you live', 'United Kingdom');
  await room.fill('Registered e-mail', 'maja@example.com');
  await room.fill('Country', 'United Kingdom');
  await room.fill('Your name', 'Maja Sample');
  await room.reads('1 field is empty: Why you cannot sign in');
  const isHeld = "[...document.querySelectorAll('.send button')].every((one) => one.disabled)";
  expect(await room.evaluate(isHeld)).toBe(true);
  await room.fill('Why you cannot sign in', 'the site says that it is temporarily unavailable');
  await room.reads('I can no longer sign in: the site says that it is temporarily unavailable');
  await room.reads('Article 17 of the UK GDPR');
  await look('the letter', room);
  const program =
    "[...document.querySelectorAll('.send a')].find((one) => one.href.startsWith('mailto:')).href";
  expect(await room.evaluate<string>(program)).toMatch(
    /^mailto:DataProtection\.AE@aliexpress\.com\?subject=/,
  );
  await room.press('Note it down', '.sentForm');
  await room.reads('2 dates are in your calendar');
  await room.open('.contact .disclosure > button');
  await room.press('Note the answer');
  await room.fill('What did they answer?', 'Wrong place: use another way', '.contactForm');
  await room.fill('What they said', 'Use the Privacy Center.', '.contactForm');
  await room.press('Note it down', '.contactForm');
  await room.reads('Their page needs a sign-in. Write that you cannot use it.');
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
  await popup.reads('All of this needs no sign-in.');
  await look('the popup', popup);
  await sentence(browser);
};
