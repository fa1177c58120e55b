import { useEffect, useState } from 'preact/hooks';
import { directionOf, languageFor } from '@/content/language';
import { createTranslator, type Translator } from '@/content/translator';
import { languages, textsOf } from '@/locales';

/** The texts for a language setting, with English beneath; the old ones stay until the new ones are there. */
export const useTexts = (setting: string | undefined): Translator | undefined => {
  const [t, setSay] = useState<Translator>();
  useEffect(() => {
    if (setting === undefined) return;
    let current = true;
    const language = languageFor(setting, languages);
    void Promise.all([textsOf(language), textsOf('en')]).then(([texts, english]) => {
      if (current) setSay(() => createTranslator(language, directionOf(language), texts, english));
    });
    return () => {
      current = false;
    };
  }, [setting]);
  return t;
};
