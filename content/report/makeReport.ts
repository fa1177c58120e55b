import type { Evaluation } from '../evaluate';
import { unknown } from '../pages/fact';
import { anchorsOf, readers } from '../pages/readers';
import { labelsIn } from './labels';
import { markupIn } from './markup';
import { pathShape } from './pathShape';
import type { PageReport } from './reportSchema';

interface Around {
  document: Document;
  url: URL;
  evaluation: Pick<Evaluation, 'page' | 'language' | 'facts' | 'broken' | 'settled'>;
  version: string;
  /** YYYY-MM-DD. */
  day: string;
}

const finds = (find: (document: Document) => Element | null, document: Document): boolean => {
  try {
    return find(document) !== null;
  } catch {
    return false;
  }
};

/**
 * What a page looks like to us: structure and the page's own labels, never a value of it. A pure function of document,
 * address and evaluation; `reportSchema` says what it may hold.
 */
export const makeReport = ({ document, url, evaluation, version, day }: Around): PageReport => {
  const { page, language, facts, broken, settled } = evaluation;
  return {
    version,
    day,
    page,
    host: url.hostname,
    path: pathShape(url.pathname),
    language,
    settled,
    reader: broken.includes(page) ? 'failed' : readers[page] ? 'read' : 'none',
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, fact === unknown ? 'unknown' : 'known']),
    ),
    anchors: Object.fromEntries(
      Object.entries(anchorsOf(page)).map(([name, find]) => [
        name,
        finds(find, document) ? 'found' : 'missing',
      ]),
    ),
    markup: markupIn(document),
    labels: labelsIn(page, document),
  };
};
