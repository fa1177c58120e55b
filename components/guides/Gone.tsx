import type { TaskStates } from '@/content/tasks/states';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useSay } from '../say';
import { roomName } from './roomName';

const stillThere = 'guides/stillActive';

/** After the person said that the account is deleted: what a look at its pages can still mean. */
export const Gone = ({ tasks, onRoom }: { tasks: TaskStates; onRoom(room: string): void }) => {
  const say = useSay();
  if (tasks.confirmDeletion?.state !== 'done') return null;
  return (
    <Notice title={say('popup.verdict.gone')}>
      <p>{say('guides.goneText')}</p>
      <div class="buttons">
        <Button little onClick={() => onRoom(stillThere)}>
          {roomName(say, stillThere)}
        </Button>
      </div>
    </Notice>
  );
};
