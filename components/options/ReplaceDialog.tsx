import type { Copied } from '@/content/memory/copy';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { useT } from '../useT';

interface Props {
  copy: Copied;
  /** When it was saved, ISO 8601. */
  saved: string;
  onReplace(): void;
  onClose(): void;
}

/** What a copy holds, before it takes the place of what is kept. */
export const ReplaceDialog = ({ copy, saved, onReplace, onClose }: Props) => {
  const t = useT();
  const states = Object.values(copy.tasks);
  return (
    <Dialog
      title={t('options.copy.ask')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={onReplace}>
            {t('options.copy.replace')}
          </Button>
        </>
      }
    >
      <ul class="bullets">
        <li>{t('options.copy.saved', { date: new Date(saved) })}</li>
        <li>
          {t('options.copy.tasks', {
            done: states.filter(({ state }) => state === 'done').length,
            count: states.length,
          })}
        </li>
        <li>{t('options.copy.seen', { count: Object.keys(copy.seen).length })}</li>
        <li>{t('options.copy.hidden', { count: Object.keys(copy.dismissed).length })}</li>
        <li>{t('options.copy.reminders', { count: copy.reminders.length })}</li>
      </ul>
      <p>{t('options.copy.lost')}</p>
    </Dialog>
  );
};
