import type { LetterId } from '@/content/ids';
import type { Next } from '@/content/letters/outcomes';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useT } from '../useT';

interface Props {
  next: Next;
  onWrite(letter: LetterId): void;
  onTask(task: string): void;
}

/** What to do after an answer: the message to write, or the task it leads to. */
export const NextStep = ({ next, onWrite, onTask }: Props) => {
  const t = useT();
  const { message, task } = next;
  return (
    <Notice tone={next.finished ? 'info' : 'wait'} title={t('letters.nextTitle')}>
      <p>{t.of(`letters.next.${next.text}`)}</p>
      {next.date && <p class="small muted">{t.of(`letters.comeBack.${next.date}`)}</p>}
      <div class="buttons">
        {message && (
          <Button little look="primary" onClick={() => onWrite(message)}>
            {t('letters.write', { letter: t.of(`letters.${message}.title`) })}
          </Button>
        )}
        {task && (
          <Button little look="outlined" onClick={() => onTask(task)}>
            {t('letters.toTask', { task: t.of(`tasks.${task}.title`) })}
          </Button>
        )}
      </div>
    </Notice>
  );
};
