import { dateOf } from '@/content/dateOf';
import { middayOf } from '@/content/deadlines/calendarDate';
import type { TaskStates } from '@/content/tasks/states';
import { deletedAt } from '@/content/tasks/taskStatus';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { routeName } from './routeName';

const stillThere = 'guides/stillActive';

/** After the person said that the account is deleted: what a look at its pages can still mean. */
export const Gone = ({ tasks, onRoom }: { tasks: TaskStates; onRoom(route: string): void }) => {
  const t = useT();
  const at = deletedAt(tasks);
  if (at === undefined) return null;
  return (
    <Notice title={t('verdict.deleted', { on: middayOf(dateOf(at)) })}>
      <p>{t('guides.goneText')}</p>
      <div class="buttons">
        <Button little onClick={() => onRoom(stillThere)}>
          {routeName(t, stillThere)}
        </Button>
      </div>
    </Notice>
  );
};
