import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { isolated } from './isolated';

/** axe-core's own text, to be evaluated in the world that is looked at. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRule {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}
/** What of axe's result we look at. */
export interface AxeResult {
  passes: { id: string }[];
  violations: AxeRule[];
  incomplete: AxeRule[];
}

/** The expression that runs axe on an expression's element and gives plain data. */
export const axeRun = (element = 'document') =>
  `axe.run(${element}).then(({ passes, violations, incomplete }) =>
    JSON.parse(JSON.stringify({ passes: passes.map(({ id }) => ({ id })), violations, incomplete })))`;

/**
 * The faults axe found, one line each: `[]` is what a test wants.
 * @throws when axe looked at nothing (no passes) or could not measure a contrast: that is no clean result
 */
export function faults({ passes, violations, incomplete }: AxeResult): string[] {
  if (passes.length === 0) throw new Error('axe passed no rule: it has looked at nothing.');
  const unmeasured = incomplete.filter(({ id }) => id === 'color-contrast');
  const lines = (rule: AxeRule) =>
    rule.nodes.map(
      ({ target, failureSummary = '' }) =>
        `${rule.id}: ${rule.help} (${target.flat().join(' ')}) ${failureSummary}`,
    );
  if (unmeasured.length > 0) {
    throw new Error(`axe could not measure contrast:\n${unmeasured.flatMap(lines).join('\n')}`);
  }
  return violations.flatMap(lines);
}

/** Faults of a page of the extension (popup, options, first-run page, casebook), or of anything with `evaluate`. */
export async function axe(page: { evaluate(expression: string): Promise<unknown> }): Promise<string[]> {
  await page.evaluate(`${axeSource}; undefined`);
  return faults((await page.evaluate(axeRun())) as AxeResult);
}

/** Makes the closed root visible to axe, in our world only: the page still sees no root. */
export const showRootToAxe =
  "Object.defineProperty(leavewellRoot.host, 'shadowRoot', { value: leavewellRoot, configurable: true });";

/** Faults of our cards on a page of the site. */
export async function axeInCards(page: Page): Promise<string[]> {
  const run = `${axeSource}; ${showRootToAxe} ${axeRun('leavewellRoot.host')}`;
  return faults(await isolated<AxeResult>(page, run));
}
