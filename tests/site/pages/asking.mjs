/** Languages the practice site can speak; for `fi` and `xx` (made up) the extension has no words, for `pl` none of the deletion. */
export const languages = ['en', 'pt', 'es', 'ko', 'ar', 'fi', 'pl', 'xx'];

/** Choices that stay when a link leads to another practice page. */
const sticky = [...languages, 'old', 'mobile', 'many', 'spa'];

/**
 * @typedef {object} Asking what a page is asked for
 * @property {URL} url
 * @property {string[]} chosen the choices of `?practice=`, such as `late,pt`
 * @property {string} language
 * @property {(choice: string) => boolean} has
 * @property {(address: string) => string} to an address with the choices that stay
 */

/**
 * Reads the choices of an address: `?practice=late,pt`.
 * @param {URL} url
 * @returns {Asking}
 */
export const asking = (url) => {
  const chosen = (url.searchParams.get('practice') ?? '').split(',').filter(Boolean);
  const kept = chosen.filter((choice) => sticky.includes(choice)).join(',');
  return {
    url,
    chosen,
    language: languages.find((one) => chosen.includes(one)) ?? 'en',
    has: (choice) => chosen.includes(choice),
    to: (address) => {
      if (!kept) return address;
      const target = new URL(address, url);
      if (!target.searchParams.has('practice')) target.searchParams.set('practice', kept);
      return target.href;
    },
  };
};
