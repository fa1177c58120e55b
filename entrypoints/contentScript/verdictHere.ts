import { checkInOneLine } from '@/components/verdict/words';
import { backUpTasks } from '@/content/tasks/backUp';
import { notSaved } from '@/content/tasks/notSaved';
import type { Translator } from '@/content/translator';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { verdictLines } from '@/content/verdict/verdictLines';
import type { Remembered } from './remember';

/** The verdict for the delete page: its kind, each check that is not clear, and what is not saved yet. */
export const verdictHere = (memory: Remembered, t: Translator, now: number) => {
  const verdict = verdictOf(memory, now);
  const unsaved = notSaved(Object.values(backUpTasks), memory.tasks, memory.seen, now);
  const list = unsaved.map(({ text, count }) => t.of(text, { count })).join('\u00a0· ');
  return {
    kind: verdict.kind,
    lines: [
      ...verdictLines(verdict)
        .lines.filter(({ check }) => check.state !== 'clear')
        .map((line) => checkInOneLine(t, line, now)),
      ...(list === '' ? [] : [t('cards.verdict.unsaved', { list })]),
    ],
  };
};
