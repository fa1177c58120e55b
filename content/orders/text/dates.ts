import type { ProblemReason } from '../model/fields';
import { withoutLabel } from '../model/label';
import { languageTag } from '../model/siteLanguages';
import { plainDigits } from './digits';
import { namedDay } from './namedDay';
import { numericDay } from './numericDay';

export interface ReadDay {
  /** `YYYY-MM-DD`, or ''. */
  day: string;
  asPrinted: string;
  reason?: ProblemReason;
}

const timeOfDay = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g;

/**
 * A printed date as a calendar day ("24 nov, 2023" → 2023-11-24), the time of day left aside. Month names come from
 * Intl. `pageLanguage`: `<html lang>` as it stands, or ''. A day is never guessed: "04/05/2026" stays empty.
 */
export const readDay = (printed: string, pageLanguage: string): ReadDay => {
  const asPrinted = withoutLabel(printed);
  if (asPrinted === '') return { day: '', asPrinted, reason: 'notShown' };
  const text = plainDigits(asPrinted).replace(timeOfDay, ' ');
  const language = languageTag(pageLanguage);
  const day = namedDay(text, language) ?? numericDay(text, language);
  if (day === 'ambiguous') return { day: '', asPrinted, reason: 'ambiguousDate' };
  return day ? { day, asPrinted } : { day: '', asPrinted, reason: 'unreadableDate' };
};
