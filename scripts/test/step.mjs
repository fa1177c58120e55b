import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/runCommand.mjs';
import { say, showProgress } from '../setup/say.mjs';
import { countTests, passedOver } from './counts.mjs';
import { runTool } from './tool.mjs';

/** @typedef {import('./counts.mjs').Counts & { ok: boolean }} Outcome */

/**
 * @param {string} label
 * @param {{ ok: boolean, seconds: number, note?: string, output?: string, help: string }} what
 */
function report(label, { ok, seconds, note = '', output = '', help }) {
  say(`${ok ? '✓' : '✗'} ${label}${note} (${seconds} s)`);
  if (ok) return;
  for (const line of output.trimEnd().split('\n')) say(`    ${line}`);
  say(`  → ${help}`);
}

/**
 * One check that is right or wrong as a whole.
 * @param {string} label
 * @param {[tool: string, ...args: string[]]} command
 * @param {string} help what the person can do when it fails
 * @returns {Promise<Outcome>}
 */
export async function check(label, [tool, ...args], help) {
  const progress = showProgress(label);
  const { code, output } = await runTool(tool, args);
  const ok = code === 0;
  report(label, { ok, seconds: progress.end(), output, help });
  return { ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * One vitest run, counted by its tests.
 * @param {string} label
 * @param {string} name of the report in .setup
 * @param {{ args?: string[], env?: Record<string, string>, help: string }} options
 * @returns {Promise<Outcome>}
 */
export async function tests(label, name, { args = [], env, help }) {
  const progress = showProgress(label);
  const file = path.join(root, '.setup', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runTool('vitest', ['run', ...reporters, ...args], { env, minutes: 20 });
  const written = readReport(file);
  const counts = countTests(written, code);
  const ok = counts.failed === 0;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const note = `: ${counts.passed} passed, ${counts.failed} failed${skipped}`;
  report(label, { ok, seconds: progress.end(), note, output, help });
  for (const what of passedOver(written)) say(`  skipped: ${what}`);
  return { ok, ...counts };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A step that cannot run because one before it failed. It counts as failed: nobody has seen it pass.
 * @param {string} label
 * @param {string} before the step that failed
 * @returns {Outcome}
 */
export function notRun(label, before) {
  say(`✗ ${label}: not run, because “${before}” failed.`);
  return { ok: false, passed: 0, failed: 1, skipped: 0 };
}
