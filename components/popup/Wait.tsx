import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { DateField } from '../DateField';
import { useSay } from '../say';
import { tomorrow } from '../when';

interface Props {
  /** The date that is waited for, `YYYY-MM-DD`. */
  until: string | undefined;
  now: number;
  onWait(until: string): void;
  onStop(): void;
}

/** Waiting until a date that the person chooses, from tomorrow on. */
export const Wait = ({ until, now, onWait, onStop }: Props) => {
  const say = useSay();
  const first = tomorrow(now);
  const [date, setDate] = useState<string>();
  if (until)
    return (
      <Button little look="outlined" onClick={onStop}>
        {say('popup.task.noWait')}
      </Button>
    );
  if (date === undefined)
    return (
      <Button little look="outlined" onClick={() => setDate('')}>
        {say('popup.task.wait')}
      </Button>
    );
  const save = () => {
    onWait(date);
    setDate(undefined);
  };
  return (
    <div class="waitFor">
      <DateField label={say('popup.task.waitLabel')} value={date} min={first} onValue={setDate} />
      <Button look="primary" disabled={!date || date < first} onClick={save}>
        {say('popup.task.waitSave')}
      </Button>
      <Button onClick={() => setDate(undefined)}>{say('common.cancel')}</Button>
    </div>
  );
};
