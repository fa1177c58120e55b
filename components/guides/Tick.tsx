import type { TaskStates } from '@/content/tasks/states';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useSay } from '../say';

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
  const say = useSay();
  const title = say.of(`tasks.${task}.title`);
  if (tasks[task]?.state === 'done')
    return (
      <p class="ticked muted">
        <Icon name="check" size={16} /> {title}. {say('guides.ticked')}
      </p>
    );
  return (
    <Button look="outlined" onClick={() => onTick(task)}>
      {say('guides.tickTask', { task: title })}
    </Button>
  );
};
