import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// The path is no literal: the bundler would take it for an asset.
const up = '../../';
const home = new URL(up, import.meta.url);
const text = readFileSync(new URL('docs/coverage.md', home), 'utf8');
const isThere = (path: string) => existsSync(new URL(path, home));

/** What the table names after a word such as "hint" or "hints". */
const named = (kind: string): string[] =>
  [...text.matchAll(new RegExp(`\\b${kind}s? ((?:\`\\w+\`(?:, )?)+)`, 'g'))]
    .flatMap(([, list]) => [...(list ?? '').matchAll(/`(\w+)`/g)].map(([, id]) => id ?? ''))
    .filter((id) => id !== 'x');

describe('The table of coverage', () => {
  it('has every row of the guide once: 29 of advice, 28 from stronger sources, 9 of what is never said', () => {
    const rows = [...text.matchAll(/^\| ([GCN]\d+) \|/gm)].map(([, row]) => row);
    const all = [29, 28, 9].flatMap((count, i) =>
      Array.from({ length: count }, (_, n) => `${'GCN'[i]}${n + 1}`),
    );
    expect(rows).toEqual(all);
  });

  it.each(['hint', 'task', 'guide'])('names only a %s that is there', (kind) => {
    expect(named(kind).length).toBeGreaterThan(5);
    expect(named(kind).filter((id) => !isThere(`content/${kind}s/${id}.ts`))).toEqual([]);
  });

  it('points only to files and folders that are there', () => {
    const paths = [...text.matchAll(/`((?:tests|content|locales)\/[^`<*]+)`/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !/\/x\.ts$/.test(path) && !isThere(path))).toEqual([]);
  });
});
