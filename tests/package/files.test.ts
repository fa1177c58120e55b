import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceNames } from '@/scripts/package/files.mjs';

let folder = '';
const put = (name: string, text = '') => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leavewell-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('The sources, where they were unpacked without git', () => {
  it('are all files but those that git would leave out', () => {
    put('.gitignore', 'node_modules\n.output\n*.local\n');
    for (const name of ['content/a.ts', '.npmrc', 'node_modules/x/index.js', '.output/b.zip', 'notes.local'])
      put(name);
    expect(sourceNames(folder).sort()).toEqual(['.gitignore', '.npmrc', 'content/a.ts']);
  });

  it('leave out such a folder at any depth', () => {
    put('.gitignore', 'node_modules\r\n');
    put('tests/deep/node_modules/y.js');
    put('tests/deep/z.ts');
    expect(sourceNames(folder).sort()).toEqual(['.gitignore', 'tests/deep/z.ts']);
  });
});
