import { checkLine } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { Text } from '../Text';
import { useT } from '../useT';
import { checkInOneLine } from '../verdict/words';
import type { TaskActs } from './acts';
import { RouteButton } from './RouteButton';
import type { TaskLine } from './stageLines';
import { TaskLinks } from './TaskLinks';
import { Wait } from './Wait';

/** About one task: why, how, where, what pages showed, and what the person can set. */
export const TaskDetails = ({ line, now, acts }: { line: TaskLine; now: number; acts: TaskActs }) => {
  const t = useT();
  const { task, status, isNotForMe } = line;
  const { done, proof, waiting, after } = status;
  return (
    <>
      {proof && (
        <p>
          <Text k={`tasks.${task.id}.${proof.text ?? 'settled'}`} values={{ count: proof.count ?? 0 }} />
        </p>
      )}
      {after && !done && <p>{checkInOneLine(t, checkLine(after), now)}</p>}
      <p>
        <Text k={`tasks.${task.id}.why`} />
      </p>
      <p>
        <Text k={`tasks.${task.id}.how`} />
      </p>
      <TaskLinks task={task} />
      {task.route && <RouteButton route={task.route} onRoom={acts.casebook} />}
      <div class="buttons">
        {done || isNotForMe ? (
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
              until={waiting?.until}
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
