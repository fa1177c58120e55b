import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { DateField } from '../DateField';
import { useT } from '../useT';
import { tomorrow } from '../when';

interface Props {
  /** The date that is waited for, `YYYY-MM-DD`. */
  until: string | undefined;
  now: number;
  onWait(until: string): void;
  /** Absent where nothing is waited for. */
  onStop?(): void;
}

/** Waiting until a date that the person chooses, from tomorrow on. */
export const Wait = ({ until, now, onWait, onStop }: Props) => {
  const t = useT();
  const first = tomorrow(now);
  const [date, setDate] = useState<string>();
  if (until)
    return (
      <Button little look="outlined" onClick={onStop}>
        {t('popup.task.noWait')}
      </Button>
    );
  if (date === undefined)
    return (
      <Button little look="outlined" onClick={() => setDate('')}>
        {t('popup.task.wait')}
      </Button>
    );
  const save = () => {
    onWait(date);
    setDate(undefined);
  };
  return (
    <div class="waitFor">
      <DateField label={t('popup.task.waitLabel')} value={date} min={first} onValue={setDate} />
      <Button look="primary" disabled={!date || date < first} onClick={save}>
        {t('popup.task.waitSave')}
      </Button>
      <Button onClick={() => setDate(undefined)}>{t('common.cancel')}</Button>
    </div>
  );
};
