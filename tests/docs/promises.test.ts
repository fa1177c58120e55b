import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '@/scripts/manifest';
import { isThere } from './rows';

// The path is no literal: the bundler would take it for an asset.
const up = '../../';
const text = (path: string) => readFileSync(new URL(path, new URL(up, import.meta.url)), 'utf8');
const { permissions = [], optional_permissions: optional = [] } = manifest('chrome') as {
  permissions?: string[];
  optional_permissions?: string[];
};
/** The first words of a table's rows, without marks and brackets. */
const explained = (path: string) =>
  [...text(path).matchAll(/^\| `?(storage|\w+)`?(?: \([^)]*\))? \|/gm)].map(([, name]) => name ?? '');
const papersIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, new URL(up, import.meta.url)))
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name));
const papers = ['.', 'docs', 'store', 'store/listing'].flatMap(papersIn);
/** Pictures are made anew by a command; whether they are there is for that command to say. */
const isPicture = (path: string) => path.startsWith('docs/pictures');

describe('What is promised in writing', () => {
  it.each(['PRIVACY.md', 'store/permissions.md'])(
    '%s gives a reason for each permission, and for no other',
    (path) => {
      const asked = [...permissions, ...optional];
      const known = [
        'storage',
        'unlimitedStorage',
        'activeTab',
        'alarms',
        'notifications',
        'tabs',
        'cookies',
        'downloads',
        'scripting',
        'sidePanel',
      ];
      expect(
        explained(path)
          .filter((name) => known.includes(name))
          .sort(),
      ).toEqual([...asked].sort());
    },
  );

  it.each(papers)('%s leads only to files that are there', (path) => {
    const linked = [...text(path).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, to]) =>
      posix.join(posix.dirname(path), to ?? ''),
    );
    expect(linked.filter((to) => !isPicture(to) && !isThere(to))).toEqual([]);
  });

  it('each npm command that the papers name is there', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const named = papers.flatMap((path) =>
      [...text(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });
});
