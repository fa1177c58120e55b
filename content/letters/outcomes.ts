import type { LetterId, TaskId } from '../ids';
import type { Letter, Purpose } from './letter';

/** What came of a message, as the person reads the answer. */
export const outcomes = [
  'done',
  'identityWanted',
  'wrongChannel',
  'orderOpen',
  'onlyDeactivated',
  'alreadyDeleted',
  'partlyRefused',
  'refused',
  'noAnswer',
] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * What to do next. `message`: the letter to write now · `task`: what to do on the list · `date`: when to come back: our
 * checks after a deletion, or in a week or a month of our own making · `finished`: nothing is left to do for it.
 * Texts: `letters.next.<text>`.
 */
export interface Next {
  text: string;
  message?: LetterId;
  task?: TaskId;
  date?: 'checks' | 'week' | 'month';
  finished?: true;
}

/** The same whatever was asked: another message, which has legal dates of its own, and a look at it in a week. */
const identity: Next = { text: 'identity', message: 'identity', date: 'week' };
const argue: Next = { text: 'argue', message: 'refusal', date: 'week' };
const remind: Next = { text: 'remind', message: 'noAnswer', date: 'week' };
const settle: Next = { text: 'settle', task: 'ordersOnTheWay', date: 'week' };
const complain: Next = { text: 'complain', message: 'complaint', date: 'month' };
const askBank: Next = { text: 'askBank', task: 'openRefunds', date: 'month' };
const cannotSignIn: Next = { text: 'cannotSignIn', message: 'refusal', date: 'week' };

type Row = Record<Outcome, Next>;

const byPurpose: Record<Purpose, Row> = {
  erase: {
    done: { text: 'keepIt', task: 'keepConfirmation', date: 'checks' },
    identityWanted: identity,
    wrongChannel: { text: 'otherWay', message: 'deleteOfficer', date: 'week' },
    orderOpen: settle,
    onlyDeactivated: { text: 'onlyDeactivated', message: 'stillActive', date: 'week' },
    alreadyDeleted: { text: 'keepIt', task: 'keepConfirmation', date: 'checks' },
    partlyRefused: argue,
    refused: argue,
    noAnswer: remind,
  },
  access: {
    done: { text: 'saveCopy', task: 'requestOfficialFile', finished: true },
    identityWanted: identity,
    wrongChannel: { text: 'downloadPage', task: 'requestOfficialFile', date: 'week' },
    orderOpen: argue,
    onlyDeactivated: argue,
    alreadyDeleted: argue,
    partlyRefused: argue,
    refused: argue,
    noAnswer: remind,
  },
  money: {
    done: { text: 'moneyThere', task: 'openRefunds', finished: true },
    identityWanted: identity,
    wrongChannel: { text: 'otherWay', message: 'charges', date: 'week' },
    orderOpen: { text: 'waitForMoney', task: 'openRefunds', date: 'week' },
    onlyDeactivated: { text: 'waitForMoney', task: 'openRefunds', date: 'week' },
    alreadyDeleted: askBank,
    partlyRefused: askBank,
    refused: askBank,
    noAnswer: askBank,
  },
  authority: {
    done: { text: 'finished', finished: true },
    identityWanted: { text: 'authorityAsks', task: 'followUp', date: 'month' },
    wrongChannel: { text: 'otherAuthority', message: 'complaint', date: 'month' },
    orderOpen: { text: 'authorityWaits', task: 'followUp', date: 'month' },
    onlyDeactivated: { text: 'authorityWaits', task: 'followUp', date: 'month' },
    alreadyDeleted: { text: 'finished', finished: true },
    partlyRefused: { text: 'authorityRefused', finished: true },
    refused: { text: 'authorityRefused', finished: true },
    noAnswer: { text: 'authorityWaits', task: 'followUp', date: 'month' },
  },
};

/** Where an answer sends people to pages that whoever is locked out cannot open. */
const lockedOut: Partial<Record<Purpose, Partial<Row>>> = {
  erase: { wrongChannel: cannotSignIn, orderOpen: argue },
  access: { wrongChannel: cannotSignIn },
};

/** Where a letter that went on with another request leads elsewhere than that request would. */
const byLetter: Partial<Record<LetterId, Partial<Row>>> = {
  deleteOfficer: { wrongChannel: { text: 'theirPage', task: 'openDeletePage', date: 'week' } },
  charges: { wrongChannel: askBank },
  identity: { identityWanted: argue, noAnswer: remind },
  noAnswer: { noAnswer: complain },
  refusal: { identityWanted: complain, partlyRefused: complain, refused: complain, noAnswer: complain },
};

interface Thread {
  /** What the first message was for, where the letter goes on with it. */
  purpose: Purpose;
  /** The letters that were sent in this thread, this one among them. */
  written?: readonly string[];
  /** The person cannot sign in any more. */
  locked?: boolean;
}

/**
 * What follows from an answer to a letter. Nothing is written twice in one thread: instead the reasons are asked for, and
 * after that comes the authority; so nobody is sent in circles. Of money the bank is asked, no data protection authority.
 */
export const nextAfter = (
  letter: Pick<Letter, 'id' | 'purpose'>,
  outcome: Outcome,
  { purpose, written = [letter.id], locked = false }: Thread,
): Next => {
  const own = letter.purpose === 'same' ? purpose : letter.purpose;
  const next =
    (locked ? lockedOut[own]?.[outcome] : undefined) ??
    byLetter[letter.id]?.[outcome] ??
    byPurpose[own][outcome];
  const isAgain = next.message !== 'complaint' && written.some((one) => one === next.message);
  const isHardened = isAgain || next === argue || next === complain;
  if (own === 'money') return isHardened ? askBank : next;
  if (!isAgain) return next;
  return outcome === 'noAnswer' || written.includes('refusal') ? complain : argue;
};
