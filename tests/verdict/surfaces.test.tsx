import { cleanup, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Verdict } from '@/components/guides/Verdict';
import { Popup } from '@/components/popup/Popup';
import type { Evaluation } from '@/content/evaluate';
import { hints } from '@/content/hints';
import { defaults, type Memory } from '@/content/memory/memory';
import { tasks } from '@/content/tasks';
import { createTranslator } from '@/content/translator';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { badgeOf } from '@/entrypoints/background/badge';
import { newState } from '@/entrypoints/contentScript/overlayState';
import { selectPanel } from '@/entrypoints/contentScript/selectPanel';
import texts from '@/locales/en.json';
import { paper } from '../components/paper';
import { acts, ours } from '../components/popup';
import { show } from '../components/show';
import { anyAnswers, anyFacts } from './anyMemory';
import { ago, now } from './rows';

afterEach(cleanup);

const t = createTranslator('en', 'ltr', texts as never);
const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '') ?? '';
const head = () => plain(document.querySelector('.verdictHead h2')?.textContent);

/** The word for the verdict and its colour as each place shows it. */
const surfaces = (memory: Memory) => {
  const told: Record<string, string> = {};
  const colour = () => document.querySelector('.verdictHead > div')?.className;
  show(
    <Popup
      tasks={tasks}
      memory={memory}
      now={now}
      here={ours}
      failure={undefined}
      refused={false}
      acts={acts()}
    />,
  );
  told.popup = `${head()} ${colour()}`;
  cleanup();
  paper(memory, now, '2026-11-24');
  told.print = `${head()} ${colour()}`;
  cleanup();
  show(<Verdict memory={memory} now={now} onSay={vi.fn()} />);
  told.casebook = plain(screen.getByRole('heading', { level: 3 }).textContent);
  cleanup();
  return told;
};

/** What the panel on the delete page says beside its name. */
const chipOf = (memory: Memory) => {
  const hint = hints.find(({ id }) => id === 'verdictHere');
  if (!hint) throw new Error('the delete page tells no verdict');
  const evaluation: Evaluation = {
    page: 'deleteAccount',
    language: 'en',
    facts: {},
    hints: [{ hint, values: {} }],
    botCheck: false,
    settled: true,
    broken: [],
  };
  return selectPanel({ ...newState(memory, t), now }, evaluation, t, () => false)?.chip;
};

const anyMemory = fc
  .record({ seen: anyFacts, answers: anyAnswers, deletedAt: fc.option(fc.constant(ago(2)), { freq: 5 }) })
  .map(
    ({ seen, answers, deletedAt }): Memory => ({
      ...defaults,
      seen,
      answers,
      tasks: deletedAt === null ? {} : { confirmDeletion: { state: 'done', at: deletedAt } },
    }),
  );

describe('Whatever was seen and said', () => {
  it('popup, panel, badge, casebook and print say the same, and never "ready" over what is open, old or unanswered', () => {
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const verdict = verdictOf(memory, now);
        const { popup, print, casebook } = surfaces(memory);
        expect(print).toBe(popup);
        expect(popup?.startsWith(String(casebook))).toBe(true);
        const chip = chipOf(memory);
        if (!verdict.alive) expect(popup?.startsWith(chip?.text ?? 'no chip')).toBe(true);
        expect(chip?.tone === 'good').toBe(['ready', 'deleted'].includes(verdict.kind) && !verdict.alive);
        const badge = badgeOf(memory, now);
        const word = verdict.alive ? 'cards.badgeStillThere' : `cards.badge.${verdict.kind}`;
        expect(badge.title.key).toBe(word);
        const isReady = verdict.checks.every(({ state }) => state === 'clear' || state === 'accepted');
        const ready = 'Ready, as far as we saw good';
        expect(popup === ready).toBe(isReady && verdict.kind !== 'deleted');
        expect(badge.text === '✓').toBe(popup === ready);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
