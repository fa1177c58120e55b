import { comparable, isWord, words } from '../../words';
import { isAbsent } from '../dom/absence';
import { controlsIn, onlyOne } from '../dom/controls';
import { deleteControls } from '../dom/deletion';
import { allVisible } from '../dom/visible';
import { type Fact, unknown } from '../fact';
import type { Around, Reader } from './reader';

/**
 * The delete page and the old one, by their addresses: these tell in any language. The old one only deactivates, so it
 * is no way to the deletion (guide C4). Source: site facts 2.
 */
const links = { entry: 'a[href*="#/request/delete"]', deactivate: 'a[href*="deactive_account.htm"]' };

const ways = (document: Document, to: keyof typeof links): Element[] => {
  const linked = allVisible(document, [links[to]]);
  return linked.length > 0 ? linked : deleteControls(controlsIn(document), to);
};

/** Whether the way to the deletion is shown. 'hidden' only once the page has settled, in a language we have words for. */
const entryIn = (document: Document, { url, settled }: Around): Fact => {
  if (ways(document, 'entry').length > 0) return 'shown';
  return settled && isAbsent(document, url, 'entry') ? 'hidden' : unknown;
};

/** Where a message may stand; a long text that speaks of it is none. */
const messages = ['[class*="dialog" i] p', '[role$="dialog"] p', '[role="alert"]', '[class*="dialog" i]'];
const unavailableWords = Object.values(words).flatMap(({ unavailable }) => unavailable ?? []);

/** Whether the site says that the account cannot be used. The sentence is known in English alone. */
const unavailableIn = (document: Document): Fact =>
  allVisible(document, messages).some((one) => {
    const text = comparable(one.textContent);
    return text.length < 200 && unavailableWords.some((word) => isWord(text, word));
  })
    ? 'shown'
    : unknown;

/** Pages of the account, where people look for the way to the deletion. */
export const accountReader: Reader<'accountHome'> = {
  read: (document, around) => ({
    deleteEntry: entryIn(document, around),
    deactivateEntry: ways(document, 'deactivate').length > 0 ? 'shown' : unknown,
    unavailable: unavailableIn(document),
  }),
  anchors: {
    deleteEntry: (document) => onlyOne(ways(document, 'entry')),
    deactivateEntry: (document) => onlyOne(ways(document, 'deactivate')),
  },
};
