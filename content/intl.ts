type Maker<Options, Made> = new (language: string, options?: Options) => Made;

/** Making a formatter takes long and using it next to nothing, so each is made once and kept. */
const kept = <Options, Made>(Make: Maker<Options, Made>) => {
  const made = new Map<string, Made>();
  return (language: string, options?: Options): Made => {
    const key = language + JSON.stringify(options);
    const one = made.get(key) ?? new Make(language, options);
    made.set(key, one);
    return one;
  };
};

export const numberFormat = kept(Intl.NumberFormat);
export const dateFormat = kept(Intl.DateTimeFormat);
export const pluralRules = kept(Intl.PluralRules);

/** Languages of ours that write a small count as JavaScript does. A test holds them against `Intl`. */
const plain = ['en', 'es', 'ar'];

/** A number as the language writes it. The first formatter of numbers takes a page 30 ms; small counts need none. */
export const numberInWords = (value: number, language: string, options?: Intl.NumberFormatOptions): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 && !options && plain.includes(language)
    ? String(value)
    : numberFormat(language, options).format(value);
