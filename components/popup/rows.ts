import type { CheckLine } from '@/content/verdict/verdictLines';

/** Questions are told together, everything else line by line. */
export type Row = { kind: 'check'; line: CheckLine } | { kind: 'questions'; lines: CheckLine[] };

/** Only the person can say it, or said it so long ago that they are asked again. */
const isQuestion = ({ check }: CheckLine) =>
  check.state === 'question' || (check.state === 'old' && check.by === 'person');

const isShort = ({ check }: CheckLine) => check.state !== 'clear' && check.state !== 'unseen';

/**
 * The lines below the verdict: what is open or old, the questions as one, what the person goes on with. Pages that were
 * not opened stand in "Check the rest", and what is clear in the bar; both come with `all`.
 */
export const rowsOf = (lines: readonly CheckLine[], all: boolean): Row[] => {
  const questions = lines.filter(isQuestion);
  const rows = lines
    .filter((line) => !isQuestion(line) && (all || isShort(line)))
    .map((line): Row => ({ kind: 'check', line }));
  const after = rows.findIndex(
    (row) => row.kind === 'check' && !['open', 'old'].includes(row.line.check.state),
  );
  const at = after < 0 ? rows.length : after;
  return questions.length === 0
    ? rows
    : [...rows.slice(0, at), { kind: 'questions', lines: questions }, ...rows.slice(at)];
};
