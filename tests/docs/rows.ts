import { existsSync, readFileSync } from 'node:fs';
import { english } from '@/scripts/locales/files';

// The path is no literal: the bundler would take it for an asset.
const up = '../../';
const home = new URL(up, import.meta.url);
export const isThere = (path: string): boolean => existsSync(new URL(path, home));
export const table = readFileSync(new URL('docs/coverage.md', home), 'utf8');

/** A row of the table: its id, the cell that names places, the cell that names tests. */
export interface Row {
  id: string;
  places: string;
  tests: string;
}

export const rows: Row[] = [...table.matchAll(/^\| ([GCN]\d+) \|(.*)\|$/gm)].map(([, id, rest]) => {
  const cells = (rest ?? '').split('|').map((cell) => cell.trim());
  return { id: id ?? '', places: cells.slice(1, -1).join(' '), tests: cells.at(-1) ?? '' };
});

/** What a text names after a word such as "hint" or "hints". */
export const named = (text: string, kind: string): string[] =>
  [...text.matchAll(new RegExp(`\\b${kind}s? ((?:\`\\w+\`(?:, )?)+)`, 'g'))]
    .flatMap(([, list]) => [...(list ?? '').matchAll(/`(\w+)`/g)].map(([, id]) => id ?? ''))
    .filter((id) => id !== 'x');

export const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:tests|content|components|entrypoints|locales|scripts|docs)\/[^`<* ]+)`/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !/\/x\.ts$/.test(path));

const texts = Object.entries(english());
/** Guides share steps and ways; those belong to each that may use them. */
const shared = ['guides.steps.', 'guides.ways.', 'saving.consent.'];

/** All English texts of the hints, tasks, guides and letters that a row names. */
export const textsOf = ({ places }: Row): string => {
  const own = ['hint', 'task', 'guide', 'letter'].flatMap((kind) =>
    named(places, kind).map((id) => `${kind}s.${id}.`),
  );
  const all = [...own, ...(named(places, 'guide').length > 0 ? shared : [])];
  return texts
    .filter(([key]) => all.some((start) => key.startsWith(start)))
    .map(([, text]) => text)
    .join('\n');
};
