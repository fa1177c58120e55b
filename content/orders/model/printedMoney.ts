import type { Money } from './order';

/** The site prints a sign or letters beside a sum; the official file only digits, and those are cents. */
export const isPrinted = (text: string): boolean => /[\p{Sc}\p{L}]/u.test(text);

/** A sum for people to read: as the site printed it, else amount and currency; '' where neither is there. */
export const printedMoney = ({ asPrinted, amount, currency }: Money): string =>
  isPrinted(asPrinted) || amount === ''
    ? isPrinted(asPrinted)
      ? asPrinted
      : ''
    : `${amount} ${currency}`.trim();
