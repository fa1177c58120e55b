import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { Failure } from '../Failure';
import { Notice } from '../Notice';
import { useSay } from '../say';
import { Section } from './Section';

interface Props {
  /** How many tasks the person set. */
  tasks: number;
  /** Deletes; resolves with why not, where it failed. */
  onForget(): Promise<string | undefined>;
}

/** Deleting everything takes two steps, and says exactly what goes. */
export const Forget = ({ tasks, onForget }: Props) => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [done, setDone] = useState(false);
  const forget = async () => {
    setAsking(false);
    const failed = await onForget();
    setFailure(failed);
    setDone(failed === undefined);
  };
  return (
    <Section heading={say('options.forget.heading')} text={say('options.forget.text')}>
      <div class="buttons">
        <Button look="noWayBack" icon="trash" onClick={() => setAsking(true)}>
          {say('options.forget.button')}
        </Button>
      </div>
      <div role="status">{done && <Notice title={say('options.forget.done')} />}</div>
      <Failure reason={failure} />
      {asking && (
        <Dialog
          title={say('options.forget.ask')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{say('common.cancel')}</Button>
              <Button look="noWayBack" onClick={() => void forget()}>
                {say('options.forget.confirm')}
              </Button>
            </>
          }
        >
          <p>{say('options.forget.list')}</p>
          <ul class="bullets">
            <li>{say('options.forget.casebook')}</li>
            <li>{say('options.forget.progress', { count: tasks })}</li>
            <li>{say('options.forget.rest')}</li>
          </ul>
          <p>{say('options.forget.first')}</p>
        </Dialog>
      )}
    </Section>
  );
};
