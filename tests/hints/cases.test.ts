import { describe, expect, it } from 'vitest';
import { hints } from '@/content/hints';
import type { Hint } from '@/content/hints/hint';
import { type Facts, unknown } from '@/content/pages/fact';
import { isPageId, pages } from '@/content/pages/table';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';
import type { HintCase } from './hintCase';

const files = import.meta.glob<{ cases: Record<string, HintCase[]> }>('./cases/*.ts', { eager: true });
const cases: Record<string, HintCase[]> = Object.assign(
  {},
  ...Object.values(files).map((file) => file.cases),
);
const casesOf = (id: string) => cases[id] ?? [];
const t = createTranslator('en', 'ltr', compile('en', tree('en'), english()).compiled);
const now = new Date(2026, 10, 24, 12).getTime();

const factsOn = (page: string): readonly string[] => (isPageId(page) ? pages[page].facts : []);
const factsOf = ({ page, facts }: HintCase): Facts => ({
  ...Object.fromEntries(factsOn(page).map((name) => [name, unknown])),
  signedIn: unknown,
  ...facts,
});

/** Title and text as a person reads them; undefined where the hint stays away. */
const read = (hint: Hint, one: HintCase): string | undefined => {
  const show = hint.on.includes(one.page) && hint.when(factsOf(one), one.seen ?? {}, now, one.guides ?? {});
  if (!show) return undefined;
  const values = { verdict: 'notKnown', journey: 'close', ...(show === true ? {} : show) };
  return ['title', 'body'].map((part) => t.of(`hints.${hint.id}.${part}`, values)).join('. ');
};

describe.each(hints.map((hint) => [hint.id, hint] as const))('The hint %s', (id, hint) => {
  const mine = casesOf(id);

  it('has an example that shows it and one that does not', () => {
    expect(mine.some(({ shows }) => shows)).toBe(true);
    expect(mine.some(({ shows }) => !shows)).toBe(true);
  });

  it.each(mine)('is right when $because', (one) => {
    const text = read(hint, one);
    expect(text !== undefined).toBe(one.shows);
    const show = one.shows && hint.when(factsOf(one), one.seen ?? {}, now, one.guides ?? {});
    const values = typeof show === 'object' ? show : {};
    if (one.ring) expect(values.ring).toBe(one.ring);
    expect(Boolean(values.first)).toBe(one.first ?? false);
    if (values.ring) expect(isPageId(one.page) ? pages[one.page].anchors : []).toContain(values.ring);
    if (one.reads) expect(text?.replaceAll(/[\u2068\u2069]/g, '')).toContain(one.reads);
  });
});

describe('Examples of hints', () => {
  it('belong to hints that are there, and stand on pages that are there', () => {
    const ids: string[] = hints.map(({ id }) => id);
    const named = Object.keys(cases);
    expect(named.filter((name) => !ids.includes(name))).toEqual([]);
    const strange = named.flatMap(casesOf).filter((one) => !isPageId(one.page));
    expect(strange).toEqual([]);
  });

  it('use only facts that the page can tell', () => {
    const strange = Object.keys(cases).flatMap((hint) =>
      casesOf(hint).flatMap(({ page, facts }) => {
        const can = ['signedIn', ...factsOn(page)];
        return Object.keys(facts ?? {})
          .filter((name) => !can.includes(name))
          .map((name) => `${hint}: ${page}.${name}`);
      }),
    );
    expect(strange).toEqual([]);
  });
});
