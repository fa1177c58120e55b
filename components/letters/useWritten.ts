import { useEffect, useState } from 'preact/hooks';
import type { Letter } from '@/content/letters/letter';
import { type Facts, gapsIn, type Written, writeLetter } from '@/content/letters/writeLetter';
import { useTexts } from '../page/useTexts';

/** What the person has made of a letter, and whether they changed its words. */
export interface Editing extends Written {
  changed: boolean;
  /** The language it is in: what was changed by hand stays in its own. */
  language: string;
  edit(part: Partial<Pick<Written, 'subject' | 'text'>>): void;
  startOver(): void;
  /** The gap of a field as it stands in the letter. */
  gaps: readonly string[];
}

/**
 * A letter in its own language, written from its fields. Once the person changes its words the fields no longer reach
 * it: nothing is written over what they typed until they write it anew.
 */
export const useWritten = (
  letter: Letter,
  chosen: string,
  facts: Facts,
  draft?: Pick<Editing, 'subject' | 'text' | 'language'>,
): Editing | undefined => {
  const [own, setOwn] = useState(draft);
  const language = own?.language ?? chosen;
  const t = useTexts(language);
  // Another letter or draft drops what was typed for the last one.
  useEffect(() => setOwn(draft), [letter.id, draft]);
  if (!t) return undefined;
  const fresh = writeLetter(t, letter, facts);
  // Until its language is there, nobody can tell which gaps are left in it.
  const left = (text: string) => (t.language === language ? gapsIn(t, letter, text) : [...letter.fields]);
  return {
    ...fresh,
    ...own,
    language,
    missing: own ? left(`${own.subject}\n${own.text}`) : fresh.missing,
    gaps: letter.fields.map((id) => `[${t.of(`letters.fields.${id}`)}]`),
    changed: own !== undefined,
    edit: (part) => setOwn({ subject: fresh.subject, text: fresh.text, language, ...own, ...part }),
    startOver: () => setOwn(undefined),
  };
};
