import { browser } from 'wxt/browser';

const parent = (language: string) => language.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The first wanted language that is there, else one of the same family, else English. Tags in BCP 47. */
export const bestOf = (wanted: readonly string[], there: readonly string[]): string => {
  for (const one of wanted) {
    const exact = there.find((it) => it.toLowerCase() === one.replace('_', '-').toLowerCase());
    const family = exact ?? there.find((it) => parent(it) === parent(one));
    if (family) return family;
  }
  return 'en';
};

/** The language to speak: the person's choice, or the browser's where they left it to us. */
export const languageFor = (setting: string, there: readonly string[]): string =>
  bestOf(setting === 'auto' ? [browser.i18n.getUILanguage(), ...navigator.languages] : [setting], there);

const rightToLeft = ['ar', 'he', 'fa', 'ur'];
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(parent(language)) ? 'rtl' : 'ltr';
