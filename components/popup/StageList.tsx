import type { Verdict } from '@/content/verdict/evaluateVerdict';
import { Disclosure } from '../Disclosure';
import { useT } from '../useT';
import type { TaskActs } from './acts';
import type { StageLine } from './stageLines';
import { TaskRow } from './TaskRow';

interface Props {
  stages: readonly StageLine[];
  kind: Verdict['kind'];
  now: number;
  acts: TaskActs;
}

const markOf = ({ done, total }: StageLine) => (done === 0 ? 'none' : done === total ? 'all' : 'some');

/** The tasks as five lines; each opens its own. */
export const StageList = ({ stages, kind, now, acts }: Props) => {
  const t = useT();
  const aside = ({ stage, done, total }: StageLine) => {
    if (done === total) return t('popup.stage.done');
    if (done > 0) return t('popup.stage.count', { done, total });
    if (stage === 'unlink') return t('popup.stage.optional');
    return stage === 'delete' && kind === 'ready' ? t('popup.stage.next') : '';
  };
  return (
    <div class="stages">
      {stages.map((line) => (
        <section key={line.stage} id={line.stage} class="stage">
          <Disclosure
            lead={<span class={`stageMark ${markOf(line)}`} />}
            title={t.of(`stages.${line.stage}`)}
            aside={<span class="muted small">{aside(line)}</span>}
          >
            <ul>
              {line.lines.map((one) => (
                <TaskRow key={one.task.id} line={one} now={now} acts={acts} />
              ))}
            </ul>
          </Disclosure>
        </section>
      ))}
    </div>
  );
};
