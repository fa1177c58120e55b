import type { ComponentChildren } from 'preact';
import type { Task } from '@/content/tasks/task';
import type { CheckLine } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { useT } from '../useT';
import type { PopupActs } from './acts';
import { CheckRow } from './CheckRow';
import { QuestionRow } from './QuestionRow';
import { rowsOf } from './rows';

/** As many as stand above the main button without scrolling. */
const most = 3;

interface Props {
  lines: readonly CheckLine[];
  tasks: readonly Task[];
  /** All seven are shown. */
  all: boolean;
  onAll(all: boolean): void;
  /** Nothing but questions is left. */
  onlyQuestions: boolean;
  now: number;
  acts: PopupActs;
  /** Rows of other kinds, below the checks. */
  children?: ComponentChildren;
}

/** What is open, asked or decided: three rows, then "n more". */
export const Checks = ({ lines, tasks, all, onAll, onlyQuestions, now, acts, children }: Props) => {
  const t = useT();
  const rows = rowsOf(lines, all);
  const shown = all ? rows : rows.slice(0, most);
  const more = rows.length - shown.length;
  if (rows.length === 0 && !children) return null;
  return (
    <section class="rows" aria-label={t('verdict.bar')}>
      <ul>
        {shown.map((row) => {
          if (row.kind === 'questions')
            return (
              <QuestionRow
                key="questions"
                lines={row.lines}
                open={onlyQuestions || all}
                onAnswer={acts.check.answer}
              />
            );
          const task = tasks.find(({ check }) => check === row.line.check.id);
          return (
            task && <CheckRow key={row.line.check.id} line={row.line} task={task} now={now} acts={acts} />
          );
        })}
        {children}
      </ul>
      {(more > 0 || all) && (
        <Button little onClick={() => onAll(!all)}>
          {all ? t('popup.check.fewer') : t('popup.check.more', { count: more })}
        </Button>
      )}
    </section>
  );
};
