import type { Plugin } from 'vite';

/** A part of a compiled message: text that is printed as it stands, or what takes options or children. */
interface Part {
  type: number;
  value: unknown;
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
}
type Texts = Record<string, string | Part[]>;

const literal = 0;
const letters = (from: string, to: string) => {
  const all = [...to];
  const map = new Map([...from].map((one, at) => [one, all[at % all.length] ?? one]));
  return (text: string) => text.replace(/[a-z]/gi, (one) => map.get(one.toLowerCase()) ?? one);
};
const latin = 'abcdefghijklmnopqrstuvwxyz';
/** Two fifths more letters in each word, as long as the longest of our languages: `settiings`. */
const longer = (text: string) => text.replace(/[aeiou]/gi, '$&$&');
const accents = letters(latin, 'áƀçđéƒǧħíĵķĺɱñóþɋŕšŧúṽŵẋýž');
const wide = letters(latin, 'жбцдющгшийкльмнофярстуцвхыз');
const arabic = letters(latin, 'ابتثجحخدذرزسشصضطظعغفقكلمنه');

/** What each of our languages becomes: long words, wide letters of another script, right to left. */
const kinds: Record<string, (text: string) => string> = {
  en: (text) => accents(longer(text)),
  es: (text) => wide(longer(text.normalize('NFD').replace(/\p{M}/gu, ''))),
  ar: (text) => arabic(text.replace(/[اوية]/g, '$&ـ$&ـ')),
};

const partsOf = (parts: Part[], change: (text: string) => string): Part[] =>
  parts.map((part) => ({
    ...part,
    ...(part.type === literal ? { value: change(String(part.value)) } : {}),
    ...(part.children ? { children: partsOf(part.children, change) } : {}),
    ...(part.options
      ? {
          options: Object.fromEntries(
            Object.entries(part.options).map(([name, one]) => [
              name,
              { ...one, value: partsOf(one.value, change) },
            ]),
          ),
        }
      : {}),
  }));

/** Texts of a language as nobody speaks it: what is not turned into it does not come from `locales/`. */
const pseudo = (language: string, texts: Texts): Texts => {
  const change = kinds[language] ?? ((text: string) => text);
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? change(text) : partsOf(text, change),
    ]),
  );
};

/** Puts pseudo-locales in the place of our languages, each made of that language's texts: their plural forms are its own. */
export const pseudoLocales = (): Plugin => ({
  name: 'leavewell:pseudo',
  transform(code, id) {
    const [, language = ''] = /^\0leavewell-texts:([A-Za-z-]+)/.exec(id) ?? [];
    if (language === '') return undefined;
    const isCards = code.startsWith('export default () => JSON.parse(');
    const texts: Texts = isCards
      ? JSON.parse(JSON.parse(code.slice('export default () => JSON.parse('.length, -1)))
      : JSON.parse(code.slice('export default '.length));
    const made = JSON.stringify(pseudo(language, texts));
    return isCards ? `export default () => JSON.parse(${JSON.stringify(made)})` : `export default ${made}`;
  },
});
