import { comparable, isMonth } from '../text/monthNames';

/** A dot decimal and nothing else; what does not match is written as text. */
export const plainNumber = /^-?\d+(\.\d+)?$/;

// What makes a spreadsheet run a cell, also in the full-width and small forms that some of them fold to ASCII.
const formula = /^[=+\-@＝＋－＠﹢﹣﹦﹫−]/;
// A leading blank, control or invisible character hides one of those; a leading ' is our own mark.
const hidden = /^[\p{White_Space}\p{C}']/u;
const looksLikeNumber = (text: string) =>
  (/\p{Nd}/u.test(text) && !/\p{L}/u.test(text)) || /^\p{Nd}+([.,]\p{Nd}+)?e\p{Nd}+$/iu.test(text);
// A day with its month's name, also without a year: "Jul 2, 2026", "May 12". A mark too many does no harm.
const looksLikeDay = (text: string): boolean => {
  if (text.length > 40 || !/\p{Nd}/u.test(text)) return false;
  const words = comparable(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= 4 && words.some(isMonth);
};
const looksLikeTime = /^\d{1,2}(:\d\d){0,2}\s?[ap]\.?m\.?$/i;
const looksLikeTruth = /^(true|false)$/i;

/**
 * A text that no spreadsheet runs or rewrites: where it could be taken for a formula, a number, a date or a yes/no
 * it gets a leading apostrophe. So do order numbers: ="8200…" would keep them whole as well, but is itself a
 * formula; a leading tab is one too in some programs, and is lost when the cell is copied. `unescapeCell` takes it off.
 */
export const escapeCell = (text: string): string =>
  [formula, hidden, looksLikeTruth, looksLikeTime].some((one) => one.test(text)) ||
  looksLikeNumber(text) ||
  looksLikeDay(text)
    ? `'${text}`
    : text;

/** The text that `escapeCell` was given. */
export const unescapeCell = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
