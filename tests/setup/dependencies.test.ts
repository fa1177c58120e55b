// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whatIsMissing } from '../../scripts/setup/dependencies.mjs';

type Entry = { version: string; optional?: boolean; os?: string[] };
let folder: string;

const write = (file: string, data: unknown) => {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, JSON.stringify(data));
};
const lock = (packages: Record<string, Entry>) =>
  write('package-lock.json', { packages: { '': {}, ...packages } });
const installed = (packages: Record<string, Entry>) => {
  write('node_modules/.package-lock.json', { packages });
  for (const place of Object.keys(packages)) write(`${place}/package.json`, {});
};
const one = { 'node_modules/one': { version: '1.0.0' } };
const two = { 'node_modules/two': { version: '2.0.0' } };
const elsewhere = process.platform === 'win32' ? 'linux' : 'win32';
const foreign = { 'node_modules/foreign': { version: '1.0.0', optional: true, os: [elsewhere] } };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leavewell-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('What the set-up installs', () => {
  it('is nothing when everything is there', () => {
    lock({ ...one, ...two });
    installed({ ...one, ...two });
    expect(whatIsMissing(folder)).toBeUndefined();
  });

  it('is everything on a fresh clone', () => {
    lock(one);
    expect(whatIsMissing(folder)).toBe('not installed yet');
  });

  it('is what a half-deleted node_modules lacks', () => {
    lock({ ...one, ...two });
    installed({ ...one, ...two });
    rmSync(path.join(folder, 'node_modules/two'), { recursive: true });
    expect(whatIsMissing(folder)).toBe('node_modules/two is gone');
  });

  it('is a package that the lock file has in another version', () => {
    lock({ 'node_modules/one': { version: '1.0.1' } });
    installed(one);
    expect(whatIsMissing(folder)).toBe('node_modules/one is of another version');
  });

  it('is a package that came into the lock file', () => {
    lock({ ...one, ...two });
    installed(one);
    expect(whatIsMissing(folder)).toBe('node_modules/two is missing');
  });

  it('is no package for another system', () => {
    lock({ ...one, ...foreign });
    installed(one);
    expect(whatIsMissing(folder)).toBeUndefined();
  });

  it('is everything when node_modules came from another system', () => {
    lock({ ...one, ...foreign });
    installed({ ...one, ...foreign });
    expect(whatIsMissing(folder)).toBe('node_modules/foreign is for another machine');
  });

  it('stops in words when the lock file is broken', () => {
    writeFileSync(path.join(folder, 'package-lock.json'), '{');
    expect(() => whatIsMissing(folder)).toThrow('package-lock.json is missing or broken');
  });
});
