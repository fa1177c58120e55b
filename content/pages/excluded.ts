/**
 * Where nothing of ours runs, whatever else an address says (guide N5). Bot checks are served below the address of
 * the page they stand in for, so the words are looked for anywhere. Source: site facts, section 2, last rows (2026-09).
 */
const botCheck = ['_____tmd_____', 'punish', 'captcha'] as const;
/** Words that make an address under a wildcard a sign-in or password page, wherever they stand in it. */
const signIn = [
  ...[
    'login',
    'log-in',
    'log_in',
    'signin',
    'sign-in',
    'sign_in',
    'logout',
    'signout',
    'sign-out',
    'sign_out',
  ],
  ...[
    'register',
    'signup',
    'sign-up',
    'sign_up',
    'passport',
    'password',
    'pwd',
    'forgot',
    'reset',
    'recover',
  ],
  ...['verif', 'checkout'],
];
/** Where goods are paid, by a whole word of the path: "pay" and "cart" are parts of too many others. */
const paying = /(?:^|[/_.-])(?:cart|shoppingcart|pay|payment|payments)(?=$|[/_.-])/;
/** Hosts where one signs in, sells or pays, and parts of hosts of ours under a wildcard where one signs in. */
const otherHosts = ['login', 'passport', 'sell', 'seller', 'shoppingcart'];
const accountFolders = ['/p/account/', '/account/', '/p/account-center/'];
const wideHosts = ['privacy', 'help', 'helpcenter'];

/** Of the hosts that `matches` names, as wide as it names them. */
const storefronts = ['https://*.aliexpress.com', 'https://www.aliexpress.us'];

/**
 * `exclude_matches` of the manifest. The words of sign-in pages only where a path part begins with them: a pattern
 * cannot tell a path from the query behind it (`/p/account/index.html?returnUrl=https://login…` is ours). What is left
 * `isSignIn` refuses. A function, so that the script in the pages does not carry it.
 */
export const excluded = (): string[] => [
  ...storefronts.flatMap((host) => [
    ...botCheck.map((word) => `${host}/*${word}*`),
    ...accountFolders.flatMap((folder) => signIn.map((word) => `${host}${folder}${word}*`)),
    `${host}/p/account-center/find-password*`,
  ]),
  ...otherHosts.map((host) => `https://${host}.aliexpress.com/*`),
  ...wideHosts.flatMap((host) =>
    ['login', 'passport'].map((word) => `https://${host}.aliexpress.com/${word}*`),
  ),
];

const contains = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));

/** A bot check, by its address. */
export const isBotCheck = (url: URL): boolean => contains(url.href.toLowerCase(), botCheck);

/** A sign-in, password or payment page, by the words in its path. Asked only where a wildcard caught it. */
export const isSignIn = (url: URL): boolean => {
  const path = url.pathname.toLowerCase();
  return contains(path, signIn) || paying.test(path);
};
