type Compiled = Readonly<Record<string, unknown>>;

const files = import.meta.glob<Compiled>('./*.json', { import: 'default' });
const codeOf = (path: string) => path.slice('./'.length, -'.json'.length);

/** The languages we speak: one file each. */
export const languages: string[] = Object.keys(files).map(codeOf).sort();

/** A language's compiled texts; those of English where there is no such language. */
export const textsOf = (language: string): Promise<Compiled> =>
  (files[`./${language}.json`] ?? files['./en.json'])?.() ?? Promise.resolve({});
