import type { Task } from '@/content/tasks/task';
import type { CheckLine } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { Text } from '../Text';
import { useT } from '../useT';
import type { PopupActs } from './acts';
import { RouteButton } from './RouteButton';
import { TaskLinks } from './TaskLinks';
import { Wait } from './Wait';

interface Props {
  id: string;
  line: CheckLine;
  task: Task;
  /** It is open: the person may go on anyway, or wait for a day. */
  canAccept: boolean;
  now: number;
  acts: PopupActs;
}

/** Behind a check: how to settle it, where, and what the person can say. */
export const CheckDetails = ({ id, line, task, canAccept, now, acts }: Props) => {
  const t = useT();
  const { check, again } = line;
  return (
    <div id={id} class="details">
      {again && <p>{t.of(`verdict.again.${again}`)}</p>}
      <p>
        <Text k={`tasks.${task.id}.how`} />
      </p>
      <TaskLinks task={task} />
      {task.route && <RouteButton route={task.route} onRoom={acts.casebook} />}
      <div class="buttons">
        {canAccept && (
          <Button little look="outlined" onClick={() => acts.check.accept(check.id)}>
            {t('verdict.goOn')}
          </Button>
        )}
        {canAccept && <Wait until={undefined} now={now} onWait={(until) => acts.wait(task.id, until)} />}
        {check.by === 'person' && (
          <Button little look="outlined" onClick={() => acts.check.undo(check.id)}>
            {t('common.undo')}
          </Button>
        )}
      </div>
    </div>
  );
};
