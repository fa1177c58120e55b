import { visibleHost } from './visibleHost';

/** Letters of other scripts that look like the ones in "aliexpress", and digits that stand in for them. */
const twins: Record<string, string> = {
  a: 'аαɑа́ạ4',
  l: 'ӏⅼ|ǀłⵏ',
  i: 'іιıɪїΙ',
  e: 'еєҽɛεẹ3',
  x: 'хχⅹ×',
  p: 'рρ',
  r: 'гг',
  s: 'ѕꜱ5',
  o: 'оο0',
};
const plainOf = new Map(Object.entries(twins).flatMap(([plain, all]) => [...all].map((one) => [one, plain])));

/** Lower case, without accents, each look-alike letter as the one it looks like. */
const folded = (text: string): string =>
  [...text.toLowerCase().normalize('NFKD')]
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => plainOf.get(letter) ?? letter)
    .join('');

const exact = /a[l1][i1]express/;
/** With i, l and 1 taken for one another. As this is also found inside honest names, it has to be a word of its own. */
const loose = /(?:^|[.-])a[il1][il1][.-]?express(?:$|[.-])/;

/** Whether a host, as people see it, contains "aliexpress" or something that looks like it. */
export const looksLike = (host: string): boolean => {
  const seen = folded(visibleHost(host.toLowerCase()));
  return exact.test(seen.replace(/-/g, '')) || loose.test(seen);
};
