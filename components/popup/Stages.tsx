import type { Stage } from '@/content/tasks/task';
import { Disclosure } from '../Disclosure';
import { Icon } from '../Icon';
import { useT } from '../useT';
import type { TaskActs } from './acts';
import type { StageLines } from './line';
import { TaskRow } from './TaskRow';

interface Props {
  stages: readonly StageLines[];
  /** The stage that is open at first. */
  open: Stage | undefined;
  now: number;
  acts: TaskActs;
}

/** The whole checklist, a line for each stage. */
export const Stages = ({ stages, open, now, acts }: Props) => {
  const t = useT();
  return (
    <div class="stages">
      {stages.map(({ stage, lines, done, total }) => (
        <section key={stage} id={stage} class={done === total ? 'stage complete' : 'stage'}>
          <Disclosure
            key={open === stage ? 'asked' : 'own'}
            open={open === stage}
            lead={<span class="lead">{done === total && <Icon name="check" size={14} />}</span>}
            title={<strong>{t.of(`stages.${stage}`)}</strong>}
            aside={
              <span class="figure muted small">
                <span aria-hidden="true" dir="ltr">
                  {done}/{total}
                </span>
                <span class="silent">{t('popup.stage.count', { done, total })}</span>
              </span>
            }
          >
            <ul>
              {lines.map((line) => (
                <TaskRow key={line.task.id} line={line} now={now} acts={acts} />
              ))}
            </ul>
          </Disclosure>
        </section>
      ))}
    </div>
  );
};
