import { useState } from 'preact/hooks';
import type { Task } from '@/content/tasks/task';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { LinkButton } from '../LinkButton';
import { Text } from '../Text';
import { useT } from '../useT';
import type { TaskActs } from './acts';
import { RouteButton } from './RouteButton';
import { TaskLinks } from './TaskLinks';

/** The one task to do now, with the way to its page. */
export const Next = ({ task, acts }: { task: Task; acts: TaskActs }) => {
  const t = useT();
  const [how, setHow] = useState(false);
  const first = task.links?.find(({ url }) => url);
  return (
    <section class="next" aria-labelledby="next">
      <div class="label">
        <p class="small">{t('popup.next.label')}</p>
        <Button little aria-expanded={how} onClick={() => setHow(!how)}>
          {t('popup.next.how')}
          <Icon name="down" size={16} />
        </Button>
      </div>
      <h2 id="next">{t.of(`tasks.${task.id}.title`)}</h2>
      <p>
        <Text k={`tasks.${task.id}.why`} />
      </p>
      {how && (
        <div class="how">
          <p>
            <Text k={`tasks.${task.id}.how`} />
          </p>
          <TaskLinks task={task} skip={first?.id} />
        </div>
      )}
      <div class="buttons">
        {first?.url && (
          <LinkButton look="primary" href={first.url}>
            {t.of<string>(`tasks.${task.id}.links.${first.id}`)}
          </LinkButton>
        )}
        {task.route && <RouteButton route={task.route} primary={!first} onRoom={acts.casebook} />}
        <span>
          <Button look={first || task.route ? 'plain' : 'primary'} onClick={() => acts.done(task.id)}>
            {t('common.done')}
          </Button>
          <Button onClick={() => acts.notForMe(task.id)}>{t('popup.next.notForMe')}</Button>
        </span>
      </div>
    </section>
  );
};
