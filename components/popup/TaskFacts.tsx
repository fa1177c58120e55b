import type { Dated } from '@/content/tasks/standing';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useSay } from '../say';
import { Text } from '../Text';
import { seenAt } from '../when';
import type { TaskActs } from './acts';
import type { Line } from './line';

const Fact = ({ it, otherwise, now }: { it: Dated; otherwise: string; now: number }) => (
  <>
    <p>
      <Text k={`tasks.${it.task}.${it.text ?? otherwise}`} values={{ count: it.count ?? 0 }} />
    </p>
    <p class="small muted">{seenAt(useSay(), it.at, now)}</p>
  </>
);

interface Props {
  line: Line;
  now: number;
  acts: TaskActs;
}

/** What pages showed about a task, or why to look first. It only proposes; the person ticks. */
export const TaskFacts = ({ line: { task, word, isDone, standing }, now, acts }: Props) => {
  const say = useSay();
  const { heldUp, proposed } = standing;
  if (word?.overruled)
    return (
      <Notice
        tone="wait"
        title={say('popup.task.overruled')}
        action={
          <Button little onClick={() => acts.overrule(task.id, false)}>
            {say('common.undo')}
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
            {say('popup.task.goOn')}
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
            {say('common.done')}
          </Button>
        }
      >
        <Fact it={proposed} otherwise="settled" now={now} />
      </Notice>
    );
  const notKnown = `tasks.${task.id}.notKnown`;
  if (!isDone && standing.toLook.length > 0 && say.has(notKnown))
    return (
      <Notice tone="wait">
        <p>{say.of(notKnown)}</p>
      </Notice>
    );
  return null;
};
