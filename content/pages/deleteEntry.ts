import { controlsIn, onlyOne } from './controls';
import { deleteControls, isPartSure } from './deletion';
import { hasContent } from './hasContent';
import { allShown } from './isShown';
import { languageOf } from './languageOf';
import { type Around, type Fact, type Page, page, unknown } from './page';
import type { Place } from './place';

/** The delete page and the old one, by their addresses: these tell in any language. Source: site facts 2. */
const links = ['a[href*="#/request/delete"]', 'a[href*="deactive_account.htm"]'];

const entries = (document: Document): Element[] => {
  const linked = allShown(document, links);
  return linked.length > 0 ? linked : deleteControls(controlsIn(document), 'entry');
};

/** Whether the way to the deletion is shown. 'hidden' only once the page has settled, in a language we have words for. */
const entryIn = (document: Document, { url, settled }: Around): Fact => {
  if (entries(document).length > 0) return 'shown';
  const isSure = settled && isPartSure(languageOf(document, url), 'entry') && hasContent(document);
  return isSure ? 'hidden' : unknown;
};

/** A page of the account, where people look for the way to the deletion. */
export const accountPage = (id: string, at: readonly Place[]): Page =>
  page({
    id,
    at,
    facts: ['deleteEntry'],
    read: (document, around) => ({ deleteEntry: entryIn(document, around) }),
    anchors: { deleteEntry: (document) => onlyOne(entries(document)) },
  });
