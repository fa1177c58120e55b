import { authorities } from './authorities';

const plain = (text: string, language: string) => text.trim().normalize('NFKC').toLocaleLowerCase(language);

/**
 * The country a person wrote by its name, in one of these languages or its own, or by its code; only of those with a
 * recorded office. Undefined where the text names none of them: it is then asked, never guessed.
 */
export const countryCodeOf = (text: string, languages: readonly string[]): string | undefined => {
  const codes = [...new Set(authorities.map(({ country }) => country))];
  return codes.find((code) => {
    const own = authorities.flatMap((one) => (one.country === code ? (one.language ?? []) : []));
    return (
      text.trim().toUpperCase() === code ||
      [...languages, 'en', ...own].some((language) => {
        const name = new Intl.DisplayNames(language, { type: 'region' }).of(code);
        return name !== undefined && plain(name, language) === plain(text, language);
      })
    );
  });
};
