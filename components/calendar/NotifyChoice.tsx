import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { useT } from '../useT';

interface Props {
  on: boolean;
  /** Asks the browser for the permission; called straight from the press. Resolves with whether it was given. */
  onAsk(): Promise<boolean>;
  onStop(): void;
}

/** Notices of the browser: extra, asked for at this moment only, and switched off again as easily. */
export const NotifyChoice = ({ on, onAsk, onStop }: Props) => {
  const t = useT();
  const [refused, setRefused] = useState(false);
  const ask = () => void onAsk().then((given) => setRefused(!given));
  return (
    <div class="notify">
      <p class="muted">{t('calendar.remindersWhat')}</p>
      <div class="buttons">
        <Button look="outlined" onClick={on ? onStop : ask}>
          {on ? t('calendar.notifyOff') : t('calendar.notify')}
        </Button>
      </div>
      <p role="status" class="small muted">
        {refused && !on && t('calendar.notifyRefused')}
      </p>
    </div>
  );
};
