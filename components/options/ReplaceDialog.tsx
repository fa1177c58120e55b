import type { Copied } from '@/content/memory/copy';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { useSay } from '../say';

interface Props {
  copy: Copied;
  /** When it was saved, ISO 8601. */
  saved: string;
  onReplace(): void;
  onClose(): void;
}

/** What a copy holds, before it takes the place of what is kept. */
export const ReplaceDialog = ({ copy, saved, onReplace, onClose }: Props) => {
  const say = useSay();
  const states = Object.values(copy.tasks);
  return (
    <Dialog
      title={say('options.copy.ask')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button look="primary" onClick={onReplace}>
            {say('options.copy.replace')}
          </Button>
        </>
      }
    >
      <ul class="bullets">
        <li>{say('options.copy.saved', { date: new Date(saved) })}</li>
        <li>
          {say('options.copy.tasks', {
            done: states.filter(({ state }) => state === 'done').length,
            count: states.length,
          })}
        </li>
        <li>{say('options.copy.seen', { count: Object.keys(copy.seen).length })}</li>
        <li>{say('options.copy.hidden', { count: Object.keys(copy.dismissed).length })}</li>
        <li>{say('options.copy.reminders', { count: copy.reminders.length })}</li>
      </ul>
      <p>{say('options.copy.lost')}</p>
    </Dialog>
  );
};
