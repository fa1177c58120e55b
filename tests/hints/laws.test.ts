import { describe, expect, it } from 'vitest';
import { casebookViews } from '@/content/casebook/routes';
import { guides } from '@/content/guides';
import { hints } from '@/content/hints';
import { letters } from '@/content/letters/letters';
import { detectPage } from '@/content/pages/detect';
import { unknown } from '@/content/pages/fact';
import { isPageId, pageIds, pages } from '@/content/pages/table';
import { sources } from '@/content/sources';
import { tasks } from '@/content/tasks';
import { tree } from '@/scripts/locales/files';
import { flatten } from '@/scripts/locales/flatten';

const texts = flatten(tree('en'));
const ids: string[] = hints.map(({ id }) => id);

describe('The hints', () => {
  it('stand in one table each', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(pageIds)('have something to say on the page %s', (page) => {
    expect(hints.filter(({ on }) => on.includes(page)).map(({ id }) => id)).not.toEqual([]);
  });

  it('have no text that belongs to no hint', () => {
    const named = new Set(Object.keys(texts).flatMap((key) => /^hints\.([^.]+)/.exec(key)?.[1] ?? []));
    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(pageIds)('do not crowd the page %s before anything was read', (page) => {
    const facts = new Proxy<Record<string, string>>({}, { get: () => unknown });
    const crowd = hints.filter((hint) => hint.on.includes(page) && hint.when(facts, {}, 0, {}));
    expect(crowd.length).toBeLessThanOrEqual(7);
  });
});

describe.each(hints.map((hint) => [hint.id, hint] as const))('The hint %s', (id, hint) => {
  const text = (part: string) => texts[`hints.${id}.${part}`];

  it('has a short title without a full stop, and a text', () => {
    const title = text('title') ?? '';
    expect(title.includes('{') || (title.length > 0 && title.length <= 60)).toBe(true);
    expect(title).not.toMatch(/\.$/);
    expect(text('body')).toMatch(/[.?}]$/);
  });

  it('names its link exactly where it has one', () => {
    expect(Boolean(text('link'))).toBe(Boolean(hint.link));
    const parts = ['title', 'body', ...(hint.link ? ['link'] : []), ...(text('room') ? ['room'] : [])];
    expect(Object.keys(texts).filter((key) => key.startsWith(`hints.${id}.`))).toHaveLength(parts.length);
  });

  it('says who says so, by a source we know', () => {
    expect(hint.sources.length).toBeGreaterThan(0);
    expect(hint.sources.filter((source) => !sources[source] || !texts[`sources.${source}`])).toEqual([]);
  });

  it('speaks on pages that we know, each named once', () => {
    expect(hint.on.filter((page) => !isPageId(page))).toEqual([]);
    expect(new Set(hint.on).size).toBe(hint.on.length);
  });

  it('leads to a page of ours, and not only to the one it stands on', () => {
    const to = hint.link && detectPage(hint.link);
    expect(Boolean(to)).toBe(Boolean(hint.link));
    expect(hint.on.every((page) => page === to)).toBe(false);
  });

  it('opens only a room that is there, and its button has words', () => {
    const [name, rest] = (hint.route ?? '').split('/');
    const things = { guides, messages: letters, proof: [{ id: 'confirmation' }] }[name ?? ''] ?? [];
    expect(rest === undefined || things.some((one) => one.id === rest)).toBe(true);
    expect(!hint.route || casebookViews.some((one) => one === name)).toBe(true);
    expect(!hint.route || Boolean(text('room') ?? texts[`panel.routes.${name}`])).toBe(true);
    expect(Boolean(text('room')) && !hint.route).toBe(false);
  });

  it('belongs to a task that is there', () => {
    expect(hint.task === undefined || tasks.some((task) => task.id === hint.task)).toBe(true);
  });

  it('draws its ring around something that one of its pages can find', () => {
    const finds = pageIds.some(
      (page) =>
        hint.on.includes(page) && (pages[page].anchors as readonly string[]).includes(hint.ring ?? ''),
    );
    expect(finds).toBe(hint.ring !== undefined);
  });
});

describe('Sources', () => {
  it('each have a name, and a date that is not in the future or is not known', () => {
    const isDate = (text: string) => /^20\d\d(-\d\d){0,2}$/.test(text) && text <= '2026-11-24';
    const wrong = Object.entries(sources).filter(
      ([id, { confirmed }]) => !texts[`sources.${id}`] || !(confirmed === 'unknown' || isDate(confirmed)),
    );
    expect(wrong).toEqual([]);
  });

  it('are each named by a hint or a guide, and have no name left over', () => {
    const named = new Set<string>([...hints, ...guides].flatMap((one) => one.sources));
    expect(Object.keys(sources).filter((id) => !named.has(id))).toEqual([]);
    const names = Object.keys(texts).flatMap((key) => /^sources\.(\w+)$/.exec(key)?.[1] ?? []);
    expect(names.sort()).toEqual(Object.keys(sources).sort());
  });

  it('bear a date where they are the own texts of AliExpress', () => {
    const own = Object.values(sources).filter(({ sure }) => sure === 'official');
    expect(own.filter(({ confirmed }) => !/^\d{4}-\d\d-\d\d$/.test(confirmed))).toEqual([]);
  });

  it('are all called sure in words', () => {
    const sure = new Set(Object.values(sources).map((one) => one.sure));
    expect([...sure].filter((one) => !texts[`sure.${one}`])).toEqual([]);
  });
});
