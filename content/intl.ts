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
