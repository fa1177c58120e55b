import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

const top = path.join(import.meta.dirname, '../..');
const built = path.join(top, '.output/firefox-mv3');
const read = (file: string) => readFileSync(file, 'utf8');

const lint = (): Record<'errors' | 'warnings', Finding[]> => {
  const tool = path.join(top, 'node_modules/web-ext/bin/web-ext.js');
  const args = [tool, 'lint', '-s', built, '--no-config-discovery', '--output', 'json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
};

/** Rows of the table in the paper: a warning's code, and what stands beside the place it speaks of. */
const explained = [
  ...read(path.join(top, 'docs/lint-warnings.md')).matchAll(/^\| `(\w+)` \| `+ ?(.+?) ?`+ \|/gm),
].map(([, code, beside]) => ({ code, beside: beside ?? '' }));

/** The text around the place a finding speaks of: minified lines are long. */
const around = ({ file = '', line = 1, column = 0 }: Finding) =>
  (read(path.join(built, file)).split('\n')[line - 1] ?? '').slice(Math.max(0, column - 160), column + 160);

const isExplained = (one: Finding) =>
  one.file !== undefined &&
  explained.some(({ code, beside }) => code === one.code && around(one).includes(beside));

describe('Firefox’s store', () => {
  const { errors, warnings } = lint();

  it('finds no error in the package', () => {
    expect(errors).toEqual([]);
  });

  it('finds no warning but those that are named and explained', () => {
    expect(explained.length).toBeGreaterThan(0);
    expect(
      warnings.filter((one) => !isExplained(one)).map((one) => [one.code, one.file, around(one)]),
    ).toEqual([]);
  });
});
