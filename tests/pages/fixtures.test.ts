import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../../content/pages/detect';
import { hasBotCheck } from '../../content/pages/dom/botCheck';
import { languageOf } from '../../content/pages/dom/languageOf';
import { signedIn } from '../../content/pages/dom/signedIn';
import type { Fact } from '../../content/pages/fact';
import { anchorsOf, readPage } from '../../content/pages/readers';
import { pageIds, pages } from '../../content/pages/table';
import { withLockedFields } from './lockFields';

/** What stands beside a page: written by hand, never by the code under test. */
interface Expected {
  url: string;
  settled: boolean;
  language: string;
  facts: Record<string, Fact>;
  signedIn?: Fact;
  botCheck?: boolean;
  /** Anchor → the text of the element the ring is drawn around, or null. */
  anchors?: Record<string, string | null>;
}

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .flatMap(({ name: kind }) =>
    readdirSync(join(here, kind))
      .filter((file) => file.endsWith('.html'))
      .map((file) => [kind, file.slice(0, -5)] as const),
  );

const open = (kind: string, name: string) => {
  const file = join(here, kind, `${name}.html`);
  const expected: Expected = JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8'));
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  return { document, expected, url: new URL(expected.url), settled: expected.settled };
};

describe('Facts of hand-made pages', () => {
  it.each(cases)('%s: %s', (kind, name) => {
    const { document, expected, url, settled } = open(kind, name);
    const page = detectPage(url);
    if (!page) throw new Error(`${url.href} is no page of ours`);
    expect(page, 'the address in the .json').toBe(kind);
    const anchors = Object.entries(expected.anchors ?? {});
    const found = withLockedFields(() => ({
      facts: { ...readPage(page, document, { url, settled }) },
      language: languageOf(document, url),
      signedIn: signedIn(document, url, settled),
      botCheck: hasBotCheck(document),
      anchors: anchors.map(([anchor]) => anchorsOf(page)[anchor]?.(document)),
    }));
    expect(found.facts).toEqual(expected.facts);
    expect(found.language).toBe(expected.language);
    expect(found.signedIn).toBe(expected.signedIn ?? 'unknown');
    expect(found.botCheck).toBe(expected.botCheck ?? false);
    for (const [place, [anchor, text]] of anchors.entries()) {
      const element = found.anchors[place];
      expect(element === null ? null : element?.textContent?.trim(), anchor).toBe(text);
    }
  });

  it('stand beside their expected values, each under the name of a page', () => {
    for (const [kind, name] of cases) {
      expect(existsSync(join(here, kind, `${name}.json`)), `${kind}/${name}.json`).toBe(true);
      expect(pageIds).toContain(kind);
    }
  });

  it('show every fact known at least once, where a source gives the markup', () => {
    const known = new Set(
      cases.flatMap(([kind, name]) =>
        Object.entries(open(kind, name).expected.facts)
          .filter(([, value]) => value !== 'unknown')
          .map(([fact]) => `${kind}.${fact}`),
      ),
    );
    const unread = pageIds
      .flatMap((page) => pages[page].facts.map((fact) => `${page}.${fact}`))
      .filter((one) => !known.has(one));
    // No source gives the markup of these pages, so they have no reader.
    expect(unread).toEqual([
      'coins.coins',
      'coupons.coupons',
      'wallet.balance',
      'wallet.cards',
      'wishList.items',
    ]);
  });
});

describe('A page that is only half there', () => {
  it.each(cases)('%s: %s – nothing is said to be missing before the page has settled', (kind, name) => {
    const { document, url } = open(kind, name);
    const page = detectPage(url);
    const facts = Object.values(page ? readPage(page, document, { url, settled: false }) : {});
    expect(facts).not.toContain('hidden');
    expect(facts.filter((fact) => fact === false && kind === 'orderDetail')).toEqual([]);
    expect(signedIn(document, url, false)).not.toBe(false);
  });

  it.each(pageIds)('%s: no odd document makes its reader fail', (page) => {
    const url = new URL('https://www.aliexpress.com/');
    const parse = (html: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(html, type);
    const bare = document.implementation.createHTMLDocument();
    bare.documentElement.remove();
    const odd = [
      bare,
      parse('', 'text/html'),
      parse('<svg xmlns="http://www.w3.org/2000/svg"><text>View orders</text></svg>', 'image/svg+xml'),
      parse('<div class="order-item"><div class="comet-tabs-nav"><i role="tab">(', 'text/html'),
    ];
    for (const document of odd) {
      for (const settled of [true, false]) {
        const facts = readPage(page, document, { url, settled });
        expect(Object.keys(facts).sort()).toEqual([...pages[page].facts].sort());
      }
      for (const anchor of Object.values(anchorsOf(page))) expect(anchor(document)).toBeNull();
      expect([languageOf(document, url), signedIn(document, url, true)]).toHaveLength(2);
    }
  });
});
