/**
 * Where nothing of ours runs, whatever else an address says (guide N5). Bot checks are served below the address of
 * the page they stand in for, so the words are looked for anywhere. Source: site facts, section 2, last rows (2026-09).
 */
const botCheck = ['_____tmd_____', 'punish', 'captcha'] as const;
/** Words that make an address under a wildcard a sign-in or password page. */
const signIn = ['login', 'passport', 'password', 'signin', 'sign-in', 'logout', 'register'] as const;

const hosts = ['com', 'us'].map((domain) => `https://*.aliexpress.${domain}`);

/** `exclude_matches` of the manifest. */
export const excluded: string[] = hosts.flatMap((host) => [
  ...botCheck.map((word) => `${host}/*${word}*`),
  ...signIn.flatMap((word) =>
    // Not `*${word}*`: that would also be true of `/p/account/index.html?from=login`, which is ours.
    ['/p/account', '/account/'].flatMap((start) => [
      `${host}${start}*${word}*.html`,
      `${host}${start}*${word}*.html?*`,
    ]),
  ),
]);

const contains = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));

/** A bot check, by its address. */
export const isBotCheck = (url: URL): boolean => contains(url.href.toLowerCase(), botCheck);

/** A sign-in or password page, by the words in its path. Asked only where a wildcard caught it. */
export const isSignIn = (url: URL): boolean => contains(url.pathname.toLowerCase(), signIn);
