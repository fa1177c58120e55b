import type { LetterId } from '@/content/letters/letters';
import type { Next } from '@/content/letters/outcomes';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useSay } from '../say';

interface Props {
  next: Next;
  onWrite(letter: LetterId): void;
  onTask(task: string): void;
}

/** What to do after an answer: the message to write, or the task it leads to. */
export const NextStep = ({ next, onWrite, onTask }: Props) => {
  const say = useSay();
  const { message, task } = next;
  return (
    <Notice tone={next.finished ? 'info' : 'wait'} title={say('letters.nextTitle')}>
      <p>{say.of(`letters.next.${next.text}`)}</p>
      {next.date && <p class="small muted">{say.of(`letters.comeBack.${next.date}`)}</p>}
      <div class="buttons">
        {message && (
          <Button little look="primary" onClick={() => onWrite(message)}>
            {say('letters.write', { letter: say.of(`letters.${message}.title`) })}
          </Button>
        )}
        {task && (
          <Button little look="outlined" onClick={() => onTask(task)}>
            {say('letters.toTask', { task: say.of(`tasks.${task}.title`) })}
          </Button>
        )}
      </div>
    </Notice>
  );
};
