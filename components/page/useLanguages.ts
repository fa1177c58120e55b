import { useEffect, useState } from 'preact/hooks';
import { languages, textsOf } from '@/locales';
import type { Language } from '../LanguageSelect';

const word = (texts: Readonly<Record<string, unknown>>, key: string): string => {
  const text = texts[key];
  return typeof text === 'string' ? text : '';
};

/** Every language there is a file for. A review that reads otherwise than English's own is a note worth showing. */
const read = async (): Promise<Language[]> => {
  const english = word(await textsOf('en'), 'meta.review');
  const all = await Promise.all(languages.map(async (id) => ({ id, texts: await textsOf(id) })));
  return all.map(({ id, texts }) => {
    const review = word(texts, 'meta.review');
    const name = word(texts, 'meta.name') || id;
    return review && review !== english ? { id, name, note: review } : { id, name };
  });
};

export const useLanguages = (): readonly Language[] => {
  const [all, setAll] = useState<readonly Language[]>([]);
  useEffect(() => {
    void read().then(setAll);
  }, []);
  return all;
};
