import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { makeArchives, sumsOf } from '../../scripts/package/archives.mjs';

const top = path.join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(path.join(tmpdir(), 'leavewell-sources-'));
const archives = makeArchives(top);
const named = (kind: string) => {
  const found = Object.entries(archives).find(([name]) => name.endsWith(`-${kind}.zip`));
  return unzipSync(found?.[1] ?? new Uint8Array());
};

const unpack = (files: Record<string, Uint8Array>, folder: string) => {
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
};

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('The packages', () => {
  it('come out bit by bit the same when the sources archive builds them in another folder', () => {
    unpack(named('sources'), elsewhere);
    // `npm ci` is left out: it would fetch these very files again.
    symlinkSync(path.join(top, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
    const run = spawnSync(process.execPath, ['scripts/package.mjs'], { cwd: elsewhere, encoding: 'utf8' });
    expect(run.status, run.stdout).toBe(0);
    const sums = readFileSync(path.join(elsewhere, '.output/packages/SHA256SUMS'), 'utf8');
    expect(sums.split('\n')).toHaveLength(4);
    expect(sums).toBe(sumsOf(archives));
  });

  it('for browsers carry a manifest at their top, of the version in package.json', () => {
    const { version } = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8'));
    for (const kind of ['chrome', 'firefox']) {
      const manifest = JSON.parse(strFromU8(named(kind)['manifest.json'] ?? new Uint8Array()));
      expect(manifest.version).toBe(version);
    }
  });

  it('for browsers carry no source map, no source and no hidden file', () => {
    const names = ['chrome', 'firefox'].flatMap((kind) => Object.keys(named(kind)));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /\.(?:map|tsx?|mjs|svg)$|(?:^|\/)\./.test(name))).toEqual([]);
  });

  it('of the sources tell reviewers how to build, and leave out what is built or installed', () => {
    const names = Object.keys(named('sources'));
    expect(names).toEqual(expect.arrayContaining(['REVIEWERS.md', 'package-lock.json', 'LICENSE']));
    expect(names.filter((name) => /^(?:node_modules|\.output|\.wxt|\.setup|\.git)\//.test(name))).toEqual([]);
  });
});
