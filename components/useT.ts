import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translator } from '@/content/translator';

/** The texts of the chosen language, for everything below. */
export const TranslatorContext = createContext<Translator>(createTranslator('en', 'ltr', {}));
export const useT = (): Translator => useContext(TranslatorContext);
