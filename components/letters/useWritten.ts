import { useEffect, useState } from 'preact/hooks';
import type { Letter } from '@/content/letters/letter';
import { type Written, writeLetter } from '@/content/letters/writeLetter';
import { useTexts } from '../page/useTexts';

/** What the person has made of a letter, and whether they changed it. */
export interface Editing extends Written {
  changed: boolean;
  edit(part: Partial<Pick<Written, 'subject' | 'text'>>): void;
  startOver(): void;
}

/**
 * A letter in its own language, for the person to edit. It is written anew when letter, language or region change, but
 * never over what the person typed: then only on "write it anew".
 */
export const useWritten = (
  letter: Letter,
  language: string,
  region: string,
  draft?: Pick<Written, 'subject' | 'text'>,
): Editing | undefined => {
  const t = useTexts(language);
  const [own, setOwn] = useState(draft);
  // Another letter or draft drops what was typed for the last one.
  useEffect(() => setOwn(draft), [letter.id, draft]);
  if (!t) return undefined;
  const fresh = writeLetter(t, letter, region);
  return {
    ...fresh,
    ...own,
    changed: own !== undefined,
    edit: (part) => setOwn({ subject: fresh.subject, text: fresh.text, ...own, ...part }),
    startOver: () => setOwn(undefined),
  };
};
