type Compiled = Readonly<Record<string, unknown>>;

const files = import.meta.glob<() => Compiled>('./*.json', {
  import: 'default',
  eager: true,
  query: '?cards',
});

/** What the cards say in a language, whole: texts it lacks are English. */
export const overlayMessagesOf = (language: string): Compiled => ({
  ...files['./en.json']?.(),
  ...(language === 'en' ? {} : files[`./${language}.json`]?.()),
});

export const languages: string[] = Object.keys(files).map((path) => path.slice('./'.length, -'.json'.length));
