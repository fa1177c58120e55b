import { Button } from '../Button';
import { Text } from '../Text';
import { useT } from '../useT';
import type { TaskActs } from './acts';
import type { Line } from './line';
import { RouteButton } from './RouteButton';
import { TaskFacts } from './TaskFacts';
import { TaskLinks } from './TaskLinks';
import { Wait } from './Wait';

/** Everything about one task: why, how, where, what pages showed, and what the person can set. */
export const TaskDetails = ({ line, now, acts }: { line: Line; now: number; acts: TaskActs }) => {
  const t = useT();
  const { task, word } = line;
  return (
    <>
      <p>
        <Text k={`tasks.${task.id}.why`} />
      </p>
      <p>
        <Text k={`tasks.${task.id}.how`} />
      </p>
      <TaskLinks task={task} />
      {task.route && <RouteButton route={task.route} onRoom={acts.casebook} />}
      <TaskFacts line={line} now={now} acts={acts} />
      <div class="buttons">
        {word?.state === 'done' || word?.state === 'notForMe' ? (
          <Button little look="outlined" onClick={() => acts.undo(task.id)}>
            {t('common.undo')}
          </Button>
        ) : (
          <>
            <Button little look="outlined" onClick={() => acts.done(task.id)}>
              {t('common.done')}
            </Button>
            <Button little look="outlined" onClick={() => acts.notForMe(task.id)}>
              {t('popup.task.notForMe')}
            </Button>
            <Wait
              until={line.isWaiting ? word?.until : undefined}
              now={now}
              onWait={(until) => acts.wait(task.id, until)}
              onStop={() => acts.undo(task.id)}
            />
          </>
        )}
      </div>
    </>
  );
};
