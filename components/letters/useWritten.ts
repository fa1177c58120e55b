import { useEffect, useState } from 'preact/hooks';
import type { Letter } from '@/content/letters/letter';
import { type Facts, gapsIn, type Written, writeLetter } from '@/content/letters/writeLetter';
import { useTexts } from '../page/useTexts';

/** What the person has made of a letter, and whether they changed its words. */
export interface Editing extends Written {
  changed: boolean;
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
  language: string,
  facts: Facts,
  draft?: Pick<Written, 'subject' | 'text'>,
): Editing | undefined => {
  const t = useTexts(language);
  const [own, setOwn] = useState(draft);
  // Another letter or draft drops what was typed for the last one.
  useEffect(() => setOwn(draft), [letter.id, draft]);
  if (!t) return undefined;
  const fresh = writeLetter(t, letter, facts);
  return {
    ...fresh,
    ...own,
    missing: own ? gapsIn(t, letter, `${own.subject}\n${own.text}`) : fresh.missing,
    gaps: letter.fields.map((id) => `[${t.of(`letters.fields.${id}`)}]`),
    changed: own !== undefined,
    edit: (part) => setOwn({ subject: fresh.subject, text: fresh.text, ...own, ...part }),
    startOver: () => setOwn(undefined),
  };
};
