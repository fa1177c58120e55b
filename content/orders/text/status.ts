import { comparable, textsOf } from '../../words';
import type { RefundStateKind, StatusKind } from '../model/fields';

const kinds = ['toPay', 'processing', 'shipped', 'completed', 'canceled'] as const;
const orderWords = kinds.map((kind) => ({ kind, texts: textsOf(({ statuses }) => statuses?.[kind]) }));

const refundWords = (['open', 'finished'] as const).map((state) => ({
  kind: state === 'open' ? ('open' as const) : ('refunded' as const),
  texts: textsOf(({ refundStates }) => refundStates?.[state]),
}));

// Korean writes the word into a longer status ("결제 취소"): its source looks for it anywhere in the text.
const isHangul = /^[\p{Script=Hangul} ]+$/u;
const says = (texts: Set<string>, printed: string) =>
  texts.has(printed) || [...texts].some((text) => isHangul.test(text) && printed.includes(text));

/**
 * The kind of a printed status, by words with a source (`content/words`); blanks around it and its case are let be.
 * 'unknown' for every other word: it is kept as printed and shown as such.
 */
export const statusKind = (printed: string): StatusKind => {
  const text = comparable(printed);
  return orderWords.find(({ texts }) => says(texts, text))?.kind ?? 'unknown';
};

/** The same for the state of a refund. */
export const refundStateKind = (printed: string): RefundStateKind => {
  const text = comparable(printed);
  return refundWords.find(({ texts }) => says(texts, text))?.kind ?? 'unknown';
};
