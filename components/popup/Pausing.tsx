import { notDueYet } from '@/content/dates';
import type { Memory } from '@/content/memory/memory';
import { nextTask } from '@/content/tasks/nextTask';
import type { Task } from '@/content/tasks/task';
import { useT } from '../useT';
import type { PopupActs } from './acts';
import { MainButton } from './MainButton';
import type { StageLine } from './stageLines';

interface Props {
  tasks: readonly Task[];
  stages: readonly StageLine[];
  memory: Memory;
  now: number;
  acts: PopupActs;
}

/** Pausing has no verdict: how much is left, and the next task. */
export const Pausing = ({ tasks, stages, memory, now, acts }: Props) => {
  const t = useT();
  const left = stages.reduce((sum, { done, total }) => sum + total - done, 0);
  const next = nextTask(tasks, memory, 'pause', now, notDueYet(memory, now));
  return (
    <>
      <section class="verdictHead">
        <h2>{left > 0 ? t('popup.pausing.left', { count: left }) : t('popup.pausing.done')}</h2>
        <p class="muted">{t('popup.pausing.text')}</p>
      </section>
      {next && <MainButton action={{ kind: 'task', task: next }} acts={acts} />}
    </>
  );
};
