import type { Plugin } from 'vite';
import { words } from '../content/words';
import type { Word } from '../content/words/words';

/** What no reader in the script of the cards asks for: the pages that need it have a script of their own. */
const elsewhere = ['statuses', 'orderControls', 'refundStates'];

const lean = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(({ text, weak, part }: Word) => ({
      text,
      ...(weak && { weak }),
      ...(part && { part }),
    }));
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([name]) => !elsewhere.includes(name))
      .map(([name, one]) => [name, lean(one)]),
  );
};

/** For the script of the cards: the words of the site without their sources, and only those that it looks for. */
export const cardWords = (): Plugin => ({
  name: 'leavewell:cardWords',
  enforce: 'pre',
  load(file) {
    const language = /\/content\/words\/([a-z]{2})\.ts$/.exec(file)?.[1] ?? '';
    const own = words[language];
    return own && `export default ${JSON.stringify(lean(own))};`;
  },
});
