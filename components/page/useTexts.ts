import { useEffect, useState } from 'preact/hooks';
import { directionOf, languageFor } from '@/content/language';
import { type Say, speak } from '@/content/say';
import { languages, textsOf } from '@/locales';

/** The texts for a language setting, with English beneath; the old ones stay until the new ones are there. */
export const useTexts = (setting: string | undefined): Say | undefined => {
  const [say, setSay] = useState<Say>();
  useEffect(() => {
    if (setting === undefined) return;
    let current = true;
    const language = languageFor(setting, languages);
    void Promise.all([textsOf(language), textsOf('en')]).then(([texts, english]) => {
      if (current) setSay(() => speak(language, directionOf(language), texts, english));
    });
    return () => {
      current = false;
    };
  }, [setting]);
  return say;
};
