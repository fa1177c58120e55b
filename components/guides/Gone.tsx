import type { TaskStates } from '@/content/tasks/states';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { routeName } from './routeName';

const stillThere = 'guides/stillActive';

/** After the person said that the account is deleted: what a look at its pages can still mean. */
export const Gone = ({ tasks, onRoom }: { tasks: TaskStates; onRoom(route: string): void }) => {
  const t = useT();
  if (tasks.confirmDeletion?.state !== 'done') return null;
  return (
    <Notice title={t('popup.verdict.gone')}>
      <p>{t('guides.goneText')}</p>
      <div class="buttons">
        <Button little onClick={() => onRoom(stillThere)}>
          {routeName(t, stillThere)}
        </Button>
      </div>
    </Notice>
  );
};
