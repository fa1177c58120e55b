import type { Dated } from '@/content/tasks/taskStatus';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { Text } from '../Text';
import { useT } from '../useT';
import { seenAt } from '../when';
import type { TaskActs } from './acts';
import type { Line } from './line';

const Fact = ({ it, otherwise, now }: { it: Dated; otherwise: string; now: number }) => (
  <>
    <p>
      <Text k={`tasks.${it.task}.${it.text ?? otherwise}`} values={{ count: it.count ?? 0 }} />
    </p>
    <p class="small muted">{seenAt(useT(), it.at, now)}</p>
  </>
);

interface Props {
  line: Line;
  now: number;
  acts: TaskActs;
}

/** What pages showed about a task, or why to look first. It only proposes; the person ticks. */
export const TaskFacts = ({ line: { task, word, isDone, standing }, now, acts }: Props) => {
  const t = useT();
  const { heldUp, proposed } = standing;
  if (word?.overruled)
    return (
      <Notice
        tone="wait"
        title={t('popup.task.overruled')}
        action={
          <Button little onClick={() => acts.overrule(task.id, false)}>
            {t('common.undo')}
          </Button>
        }
      />
    );
  if (heldUp?.page)
    return (
      <Notice
        tone="wait"
        action={
          <Button little onClick={() => acts.overrule(task.id, true)}>
            {t('popup.task.goOn')}
          </Button>
        }
      >
        <Fact it={heldUp} otherwise="heldUp" now={now} />
      </Notice>
    );
  if (proposed && !isDone)
    return (
      <Notice
        action={
          <Button little onClick={() => acts.done(task.id)}>
            {t('common.done')}
          </Button>
        }
      >
        <Fact it={proposed} otherwise="settled" now={now} />
      </Notice>
    );
  const notKnown = `tasks.${task.id}.notKnown`;
  if (!isDone && standing.toLook.length > 0 && t.has(notKnown))
    return (
      <Notice tone="wait">
        <p>{t.of(notKnown)}</p>
      </Notice>
    );
  return null;
};
