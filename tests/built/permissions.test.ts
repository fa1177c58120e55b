import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const top = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(top, file), 'utf8');
const paper = read('store/permissions.md');

/** First cells of the tables that have a reason, and the reasons. */
const rows = [...paper.matchAll(/^\| `([\w.*]+)`( \(optional\))? \| (.+) \|$/gm)].map(
  ([, name, optional, reason]) => ({
    name: name ?? '',
    optional: Boolean(optional),
    reason: reason ?? '',
  }),
);
const named = (wanted: (row: (typeof rows)[number]) => boolean) =>
  rows.filter(wanted).map(({ name }) => name);
const isSite = (name: string) => name.includes('.');
const hostOf = (pattern: string) => /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  content_scripts?: { matches: string[]; exclude_matches?: string[]; all_frames?: boolean }[];
  incognito?: string;
  [key: string]: unknown;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('The manifest of %s', (build) => {
  const manifest: Manifest = JSON.parse(read(`.output/${build}/manifest.json`));
  const matches = (manifest.content_scripts ?? []).flatMap((one) => one.matches);

  it('asks for the permissions that have a reason, and for no other', () => {
    // What only one browser knows is named with that browser in the paper.
    const unknownHere = build === 'firefox-mv3' ? ['sidePanel'] : [];
    const wanted = named((one) => !one.optional && !isSite(one.name) && !unknownHere.includes(one.name));
    expect([...(manifest.permissions ?? [])].sort()).toEqual(wanted.sort());
    expect(manifest.optional_permissions ?? []).toEqual(named((one) => one.optional));
  });

  it('runs on the sites that have a reason, and on no other', () => {
    expect(matches.length).toBeGreaterThan(100);
    expect([...new Set(matches.map(hostOf))].sort()).toEqual(named((one) => isSite(one.name)).sort());
  });

  it('opens no other door to pages, extensions or private windows', () => {
    const doors = [
      'host_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'devtools_page',
      'chrome_url_overrides',
    ];
    expect(doors.filter((door) => door in manifest)).toEqual([]);
    expect(manifest.incognito).toBe('not_allowed');
    expect((manifest.content_scripts ?? []).filter((one) => one.all_frames)).toEqual([]);
  });

  it('says who made it, where to ask, and the button’s name in the person’s language', () => {
    const { author, homepage, version } = JSON.parse(read('package.json'));
    expect(manifest).toMatchObject({
      author,
      homepage_url: homepage,
      version,
      action: { default_title: '__MSG_actionTitle__' },
      commands: { _execute_action: { suggested_key: { default: expect.stringMatching(/^(Ctrl|Alt)\+/) } } },
    });
  });
});

describe('The reasons', () => {
  it('are there for each, and in words', () => {
    expect(rows.filter(({ reason }) => reason.split(' ').length < 2)).toEqual([]);
  });

  it('stand beside an id for Firefox that never changes', () => {
    const { browser_specific_settings: firefox } = JSON.parse(read('.output/firefox-mv3/manifest.json'));
    expect(firefox.gecko.id).toBe('leavewell@leavewell.example');
    expect(JSON.parse(read('.output/chrome-mv3/manifest.json'))).not.toHaveProperty(
      'browser_specific_settings',
    );
  });
});
