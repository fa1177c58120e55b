import { plainDigits } from './digits';

/** What a printed price has beside its number ("$93.62" → "$", "33,10kr" → "kr"), or ''. */
export const printedSign = (printed: string): string =>
  plainDigits(printed)
    .replace(/[\d.,٫٬'’()（）\s−–﹣－+-]/g, '')
    .replace(/￥/g, '¥')
    .replace(/＄/g, '$')
    .slice(0, 20);
