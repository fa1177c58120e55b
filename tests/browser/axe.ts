import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { isolated } from './isolated';

/** axe-core's own text, to be evaluated in the world that is looked at. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  target: (string | string[])[];
  failureSummary?: string;
}
/** What of axe's result we look at. */
export interface AxeResult {
  /** How many rules were fulfilled. */
  passes: number;
  violations: { id: string; help: string; nodes: AxeNode[] }[];
  /** Texts whose contrast axe could not measure. */
  unmeasured: AxeNode[];
}

/** Makes the closed root visible to axe, in our world only: the page still sees no root. */
export const showRootToAxe = (root: string) =>
  `Object.defineProperty(${root}.host, 'shadowRoot', { value: ${root}, configurable: true });`;

/**
 * The expression that runs axe on an element and gives plain data. Of what has to be scrolled to, axe measures no
 * contrast, often without a word; so all that scrolls is walked through, and contrast measured at each stop.
 * @param element an expression
 */
export const axeRun = (element = 'document') => `(async () => {
  const given = ${element};
  const inside = (given.shadowRoot ?? given).querySelectorAll('*');
  const scrolls = (one) => one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY);
  const key = ({ target }) => target.flat().join(' ');
  const { passes, violations, incomplete } = await axe.run(given);
  const found = violations.filter(({ id }) => id !== 'color-contrast');
  const good = new Set(), bad = new Map(), open = new Map();
  const note = (rules, use) => rules.filter(({ id }) => id === 'color-contrast').forEach(({ nodes }) => nodes.forEach(use));
  const noteAll = (result) => {
    note(result.passes, (node) => good.add(key(node)));
    note(result.violations, (node) => bad.set(key(node), node));
    note(result.incomplete, (node) => open.set(key(node), node));
  };
  noteAll({ passes, violations, incomplete });
  for (const scroller of [...inside].filter(scrolls)) {
    const before = scroller.scrollTop;
    for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight / 2) {
      scroller.scrollTop = top;
      noteAll(await axe.run(given, { runOnly: ['color-contrast'] }));
    }
    scroller.scrollTop = before;
  }
  const contrast = { id: 'color-contrast', help: 'Too little contrast', nodes: [...bad.values()] };
  const plain = (nodes) => nodes.map(({ target, failureSummary }) => ({ target, failureSummary }));
  return {
    passes: passes.length,
    violations: [...found, contrast].map(({ id, help, nodes }) => ({ id, help, nodes: plain(nodes) })),
    unmeasured: plain([...open].filter(([one]) => !good.has(one) && !bad.has(one)).map(([, node]) => node)),
  };
})()`;

const line = ({ target, failureSummary = '' }: AxeNode) => `${target.flat().join(' ')}: ${failureSummary}`;

/**
 * The faults axe found, one line each: `[]` is what a test wants.
 * @param known selectors of what axe cannot measure and another test does (text on drawn shapes)
 * @throws when axe looked at nothing (no passes) or could not measure a contrast: that is no clean result
 */
export function faults({ passes, violations, unmeasured }: AxeResult, known: string[] = []): string[] {
  if (passes === 0) throw new Error('axe passed no rule: it has looked at nothing.');
  const open = unmeasured.filter(({ target }) => !known.includes(target.flat().join(' ')));
  if (open.length > 0) throw new Error(`axe could not measure contrast:\n${open.map(line).join('\n')}`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${line(node)}`));
}

/** Faults of a page of the extension (popup, options, first-run page, casebook), or of anything with `evaluate`. */
export async function axe(
  page: { evaluate(expression: string): Promise<unknown> },
  known: string[] = [],
): Promise<string[]> {
  await page.evaluate(`${axeSource}; undefined`);
  return faults((await page.evaluate(axeRun())) as AxeResult, known);
}

/** Faults of our cards on a page of the site. */
export async function axeInCards(page: Page, known: string[] = []): Promise<string[]> {
  const run = `${axeSource}; ${showRootToAxe('leavewellRoot')} ${axeRun('leavewellRoot.host')}`;
  return faults(await isolated<AxeResult>(page, run), known);
}
