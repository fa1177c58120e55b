import type { ProblemReason } from '../model/fields';
import { withoutLabel } from '../model/label';
import type { Money } from '../model/order';
import { amountIn } from './amountIn';
import { currencyIn } from './currencyIn';
import { plainDigits } from './digits';

export interface ReadMoney {
  money: Money;
  /** Why amount or currency is empty; undefined when both were read. */
  reason?: ProblemReason;
}

const number = /\d+(?:[.,٫٬'’ \u00a0\u2009\u202f]\d+)*/g;
/** What stands for thousands or more behind a number: "1.2K", "1만". The figures alone would be another sum. */
const times = /^\s?(?:[km](?![\p{L}\p{M}])|[万萬億亿千만억천])/iu;
const minus = /[-−–﹣－]/;

/**
 * A printed price as decimal text and ISO currency ("R$1.126,59" → 1126.59 BRL). What cannot be decided stays empty
 * with its reason: `ambiguousSeparator` for "US $1.234", `unknownCurrency` for "$ 4.59", `unreadableMoney` for
 * "$1 - $2". `hint`: a currency printed for the same order; it decides what a shared sign or no sign stands for.
 */
export const readMoney = (printed: string, hint = ''): ReadMoney => {
  const asPrinted = withoutLabel(printed);
  const text = plainDigits(asPrinted);
  const numbers = [...text.matchAll(number)];
  const [found] = numbers;
  const none = (reason: ProblemReason): ReadMoney => ({
    money: { amount: '', currency: '', asPrinted },
    reason,
  });
  if (asPrinted === '') return none('notShown');
  if (!found || numbers.length > 1) return none('unreadableMoney');

  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  if (times.test(after)) return none('unreadableMoney');
  // Bookkeepers write what is taken off in brackets.
  const isBracketed = /^\s*[(（]/.test(before) && /[)）]\s*$/.test(after);
  const sign = minus.test(before) || /^\s*[-−–]/.test(after) || isBracketed ? '-' : '';
  const { currency: shown, maybe } = currencyIn(before.replace(minus, ' '), after.replace(minus, ' '));
  const noSign = /^[\s+\-−–﹣－]*$/.test(before + after);
  const currency = shown || (maybe?.includes(hint) || noSign ? hint : '');

  const amount = amountIn(found[0], currency === '' ? (maybe ?? []) : [currency]);
  if (amount === undefined || amount.length > 20) return none('unreadableMoney');
  if (amount === 'ambiguous')
    return { money: { amount: '', currency, asPrinted }, reason: 'ambiguousSeparator' };
  const money = { amount: sign + amount.replace(/^0+(?=\d)/, ''), currency, asPrinted };
  return currency === '' ? { money, reason: 'unknownCurrency' } : { money };
};
