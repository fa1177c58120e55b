import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '../..');
const folder = join(top, '.github/workflows');
const names = readdirSync(folder);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const uses = names.flatMap((name) =>
  [...text(name).matchAll(/uses:\s*(\S+)(.*)$/gm)].map(([, what, rest]) => ({
    name,
    what: what ?? '',
    rest: rest ?? '',
  })),
);

describe('The workflows', () => {
  it('use actions by their hash, with the version beside it', () => {
    expect(uses.length).toBeGreaterThan(5);
    const loose = uses.filter(
      ({ what, rest }) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(what) || !/^ # v\d+\.\d+\.\d+$/.test(rest),
    );
    expect(loose).toEqual([]);
  });

  it('use one hash of each action', () => {
    const hashes = new Map<string, Set<string>>();
    for (const { what } of uses) {
      const [action = '', hash = ''] = what.split('@');
      hashes.set(action, (hashes.get(action) ?? new Set()).add(hash));
    }
    expect([...hashes].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it.each(names)('%s may only read, but where it says more', (name) => {
    expect(text(name)).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    expect(text(name)).not.toMatch(/write-all|pull_request_target/);
  });

  it('put no text from outside into a command', () => {
    const commands = names.flatMap((name) =>
      [...text(name).matchAll(/run: (?:\|\n((?: {10}.*\n)+)|(.+)\n)/g)].map(
        (found) => found[1] ?? found[2] ?? '',
      ),
    );
    expect(commands.length).toBeGreaterThan(8);
    // The one value that is ours: the command of the table above it.
    expect(commands.filter((command) => /\$\{\{(?! matrix\.command \}\})/.test(command))).toEqual([]);
  });

  it('test on Linux, macOS and Windows, and name what is left out', () => {
    for (const system of ['ubuntu', 'macos', 'windows'])
      expect(text('ci.yml')).toMatch(new RegExp(`system: ${system}-`));
    expect(text('ci.yml')).toContain('Left out by name');
    expect(readFileSync(join(top, 'scripts/test.mjs'), 'utf8')).toContain("'--without-browsers'");
  });

  it('send nothing to a store unless told so, and never without a person', () => {
    const stores = text('stores.yml');
    expect(stores).toMatch(/upload:\n(?: {8}.*\n)*? {8}default: false/);
    expect(stores.match(/DRY_RUN: \$\{\{ !inputs\.upload \}\}/g)).toHaveLength(3);
    expect(stores.match(/npx wxt submit/g)).toHaveLength(3);
    expect(stores).toMatch(/environment: store-\$\{\{ inputs\.store \}\}/);
    expect(stores).not.toMatch(/^ {2}(?:push|pull_request|schedule):/m);
    expect(text('release.yml')).not.toContain('wxt submit');
    expect(text('release.yml')).toContain('environment: release');
  });
});
