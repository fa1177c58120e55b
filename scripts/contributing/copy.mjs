import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, runCommand } from '../setup/runCommand.mjs';

/** @typedef {{ [key: string]: string | Texts }} Texts */

/** @param {Texts} texts @param {Texts} more @returns {Texts} */
const together = (texts, more) => {
  const all = { ...texts };
  for (const [key, one] of Object.entries(more)) {
    const held = all[key];
    all[key] = typeof held === 'object' && typeof one === 'object' ? together(held, one) : one;
  }
  return all;
};

const ourFiles = () => {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
};

/** The open facts of the copy anew, as `npm run facts` writes them. @param {string} folder */
const writeFacts = async (folder) => {
  const { runnerImport } = await import('vite');
  const file = path.join(folder, 'scripts', 'facts', 'collect.ts');
  const options = {
    root: folder,
    configFile: /** @type {const} */ (false),
    resolve: { alias: { '@': folder } },
  };
  /** @type {{ module: typeof import('../facts/collect.ts') }} */
  const { module } = await runnerImport(file, options);
  writeFileSync(path.join(folder, 'docs', 'facts.json'), module.factsText());
};

/** A copy of the project as it stands here, to add something to. `remove` takes it away. */
export function copyProject() {
  const folder = mkdtempSync(path.join(tmpdir(), 'leavewell-contributing-'));
  for (const file of ourFiles()) cpSync(path.join(root, file), path.join(folder, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  /** @type {Set<string>} */
  const touched = new Set();
  const read = (/** @type {string} */ file) => readFileSync(path.join(folder, file), 'utf8');
  const write = (/** @type {string} */ file, /** @type {string} */ text) => {
    touched.add(file);
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const tool = (/** @type {string} */ name) => {
    const { bin } = JSON.parse(read(`node_modules/${name}/package.json`));
    return path.join('node_modules', name, typeof bin === 'string' ? bin : Object.values(bin)[0]);
  };
  return {
    /** A file that was not there. */
    make: write,
    /** Puts something behind the first place where `after` stands. @param {string} file @param {string} after @param {string} text */
    put: (file, after, text) => {
      const old = read(file);
      if (!old.includes(after)) throw new Error(`${file} has no “${after}”.`);
      write(
        file,
        old.replace(after, () => after + text),
      );
    },
    /** Texts of English. @param {Texts} texts */
    say: (texts) => {
      const all = together(JSON.parse(read('locales/en.json')), texts);
      write('locales/en.json', `${JSON.stringify(all, null, 2)}\n`);
    },
    read,
    touched: () => [...touched],
    /** The open facts anew, types, lint of what was touched, and unit tests. @param {string[]} tests @returns {Promise<string[]>} what failed */
    check: async (tests) => {
      const steps = [
        [tool('wxt'), 'prepare'],
        [tool('typescript'), '--noEmit'],
        [tool('@biomejs/biome'), 'check', ...touched],
        [tool('vitest'), 'run', '--reporter=dot', '--no-color', ...tests],
      ];
      for (const args of steps) {
        const { code, output } = await runCommand(process.execPath, args, { cwd: folder, minutes: 20 });
        if (args[1] === 'prepare') await writeFacts(folder);
        if (code !== 0) return [args.join(' '), ...output.trim().split('\n').slice(-60)];
      }
      return [];
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @typedef {ReturnType<typeof copyProject>} Copy */
