import type { Evaluation } from '@/content/evaluate';
import { send } from '@/content/messages';
import { orderIdOf } from '@/content/orders/scrape/orderIdOf';
import { orderCards } from '@/content/orders/scrape/scrapeList';

let asked = '';
let saved = 0;
let isSaving = false;

/** While these are saved, their own panel counts; afterwards the casebook is asked anew. */
export const countedByPanel = <Result>(saving: Promise<Result>): Promise<Result> => {
  isSaving = true;
  return saving.finally(() => {
    isSaving = false;
    asked = '';
  });
};

const idsIn = (cards: readonly Element[]) => cards.map(orderIdOf).filter((id) => id !== '');

/**
 * Over a list, the card that saves it says how many of its orders are saved already. The casebook is asked once for
 * each stretch of orders; `again` is called when its answer makes a difference.
 */
export const arrangeList = (look: Evaluation, again: () => void): Evaluation => {
  if (isSaving) return look;
  const cards = [...orderCards(document)];
  // Lists have thousands of cards: how many they are and their ends tell whether it is another stretch.
  const stretch = [cards.length, ...idsIn([...cards.slice(0, 1), ...cards.slice(-1)])].join(' ');
  if (stretch !== asked) {
    asked = stretch;
    void send<number>({ kind: 'ordersHeld', ids: idsIn(cards) }).then((answer) => {
      const now = answer.ok ? (answer.data ?? 0) : 0;
      if (stretch !== asked || now === saved) return;
      saved = now;
      again();
    });
  }
  if (saved === 0) return look;
  const hints = look.hints.map((shown) =>
    shown.hint.action === 'saveOrders' ? { ...shown, values: { ...shown.values, saved } } : shown,
  );
  return { ...look, hints };
};
