import type { TaskStates } from '@/content/tasks/states';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useT } from '../useT';

/** Ticks a task of the list from here; says so once it is ticked. */
export const Tick = ({
  task,
  tasks,
  onTick,
}: {
  task: string;
  tasks: TaskStates;
  onTick(task: string): void;
}) => {
  const t = useT();
  const title = t.of(`tasks.${task}.title`);
  if (tasks[task]?.state === 'done')
    return (
      <p class="ticked muted">
        <Icon name="check" size={16} /> {title}. {t('guides.ticked')}
      </p>
    );
  return (
    <Button look="outlined" onClick={() => onTick(task)}>
      {t('guides.tickTask', { task: title })}
    </Button>
  );
};
