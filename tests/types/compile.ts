import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '@/scripts/test/tool.mjs';

const top = path.join(import.meta.dirname, '../..');

/** An error of the compiler: file from the project's top, line, words. */
export interface CompileError {
  file: string;
  line: number;
  words: string;
}

/**
 * Compiles some of our files as the project compiles them.
 * @param files from the project's top
 * @param without keys that English lacks this time
 */
export const compile = async (files: string[], without: string[] = []): Promise<CompileError[]> => {
  const made = path.join(top, '.setup');
  mkdirSync(made, { recursive: true });
  const folder = mkdtempSync(path.join(made, 'types-'));
  try {
    const messages = readFileSync(path.join(top, '.wxt/types/messages.d.ts'), 'utf8').split('\n');
    const left = messages.filter((line) => !without.some((key) => line.startsWith(`  '${key}':`)));
    writeFileSync(path.join(folder, 'messages.d.ts'), left.join('\n'));
    const config = {
      extends: '../../tsconfig.json',
      files: ['./messages.d.ts', '../../content/build.d.ts', ...files.map((file) => `../../${file}`)],
      include: [],
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { output } = await runTool('typescript', ['--noEmit', '--pretty', 'false', '-p', folder]);
    const errors = [...output.matchAll(/^(\S[^(]*)\((\d+),\d+\): error TS\d+: (.*(?:\n {2}.*)*)/gm)];
    return errors.map(([, file = '', line, words = '']) => ({ file, line: Number(line), words }));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The numbers of the lines below a `// wrong: …`. */
export const wrongLines = (file: string): number[] =>
  readFileSync(path.join(top, file), 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim().startsWith('// wrong:') ? [at + 2] : []));
