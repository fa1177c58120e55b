import type { Evaluation } from '@/content/evaluate';
import type { ShownHint } from '@/content/hints/hint';
import { send } from '@/content/messages';
import { longestOf } from '@/content/orders/model/period';
import { periodsOn } from '@/content/orders/scrape/listState';
import { countedIdOf } from '@/content/orders/scrape/orderIdOf';
import { orderCards } from '@/content/orders/scrape/scrapeList';

/** A list that shows nothing so long is said to be in want of something, ms. */
const patience = 20_000;

let asked = '';
let saved = 0;
let isSaving = false;
let emptySince: number | undefined;
let askedAgain: ReturnType<typeof setTimeout> | undefined;

/** While these are saved, their own panel counts; afterwards the casebook is asked anew. */
export const countedByPanel = <Result>(saving: Promise<Result>): Promise<Result> => {
  isSaving = true;
  return saving.finally(() => {
    isSaving = false;
    asked = '';
  });
};

const idsIn = (cards: readonly Element[]) => cards.map(countedIdOf).filter((id) => id !== '');

/** Asks the casebook once for each stretch of orders; `again` is called when its answer makes a difference. */
const askWhatIsSaved = (cards: readonly Element[], again: () => void) => {
  // Lists have thousands of cards: how many they are and their ends tell whether it is another stretch.
  const stretch = [cards.length, ...idsIn([...cards.slice(0, 1), ...cards.slice(-1)])].join(' ');
  if (stretch === asked) return;
  asked = stretch;
  void send<number>({ kind: 'ordersHeld', ids: idsIn(cards).slice(0, 5000) }).then((answer) => {
    const now = answer.ok ? (answer.data ?? 0) : 0;
    if (stretch !== asked || now === saved) return;
    saved = now;
    again();
  });
};

let offered = '';
let longest = '';
/** A longer period than the one that is chosen, where the page offers one; it holds the shorter ones. */
const longerPeriod = (language: string): string => {
  const periods = periodsOn(document);
  const now = periods.offered.join('\n');
  if (now !== '' && now !== offered) {
    offered = now;
    longest = longestOf(periods.offered, [...new Set([language, 'en'])].filter(Boolean));
  }
  return periods.chosen === longest ? '' : longest;
};

/** The list shows nothing for a while, and does not say that it is empty. */
const isStuck = ({ facts }: Evaluation, cards: number, again: () => void): boolean => {
  const isBlank = cards === 0 && facts.shown === 'unknown' && facts.signedIn !== false;
  if (!isBlank) {
    emptySince = undefined;
    return false;
  }
  const now = Date.now();
  emptySince ??= now;
  clearTimeout(askedAgain);
  const wait = emptySince + patience - now;
  if (wait > 0) askedAgain = setTimeout(again, wait);
  return wait <= 0;
};

const saves = ({ hint }: ShownHint) => hint.action === 'saveOrders';
const tellsOfEmpty = ({ hint }: ShownHint) => hint.id === 'listStaysEmpty';

/**
 * Over a list, the hint that saves it says how many of its orders are saved already and whether a longer period is
 * offered; of a list that stays empty another hint says what may be in its way.
 */
export const arrangeList = (look: Evaluation, again: () => void): Evaluation => {
  const hints = look.hints.filter((shown) => !tellsOfEmpty(shown));
  if (isSaving) return { ...look, hints };
  const cards = [...orderCards(document)];
  if (isStuck(look, cards.length, again))
    return {
      ...look,
      hints: [...look.hints.filter(tellsOfEmpty), ...hints.filter((shown) => !saves(shown))],
    };
  askWhatIsSaved(cards, again);
  const longer = cards.length > 0 ? longerPeriod(look.language) : '';
  const values = { saved, ...(longer ? { longer, ring: 'timeFilter' } : {}) };
  const arranged = hints.map((shown) =>
    saves(shown) ? { ...shown, values: { ...shown.values, ...values } } : shown,
  );
  return { ...look, hints: arranged };
};
