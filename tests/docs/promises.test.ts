import { readFileSync } from 'node:fs';
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
const listings = ['store/listing.md', 'store/listing.es.md', 'store/listing.ar.md'];
const papers = ['README.md', 'PRIVACY.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/coverage.md'];
/** Pictures are made anew by a command; whether they are there is for that command to say. */
const isPicture = (path: string) => path.startsWith('docs/pictures');

describe('What is promised in writing', () => {
  it.each(['PRIVACY.md', ...listings])('%s gives a reason for each permission, and for no other', (path) => {
    const asked = [...permissions, ...optional];
    const known = [
      'storage',
      'activeTab',
      'alarms',
      'notifications',
      'tabs',
      'cookies',
      'downloads',
      'scripting',
    ];
    expect(
      explained(path)
        .filter((name) => known.includes(name))
        .sort(),
    ).toEqual([...asked].sort());
  });

  it.each([...papers, ...listings])('%s leads only to files that are there', (path) => {
    const folder = path.includes('/') ? `${path.split('/')[0]}/` : '';
    const linked = [...text(path).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(
      ([, to]) => folder + (to ?? ''),
    );
    expect(linked.filter((to) => !isPicture(to) && !isThere(to))).toEqual([]);
  });

  it('each npm command that the papers name is there', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const named = [...papers, ...listings].flatMap((path) =>
      [...text(path).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });

  it('the short description of each listing is the one of the manifest', () => {
    for (const [path, language] of [
      [listings[0], 'en'],
      [listings[1], 'es'],
      [listings[2], 'ar'],
    ]) {
      const { manifest: own } = JSON.parse(text(`locales/${language}.json`)) as {
        manifest: Record<string, string>;
      };
      const plain = text(path ?? '').replace(/\s+/g, ' ');
      expect(plain, path).toContain(own.description);
      expect(plain, path).toContain(own.name);
    }
  });
});
