import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { Failure } from '../Failure';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { Section } from './Section';

interface Props {
  /** How many tasks the person set. */
  tasks: number;
  /** Deletes; resolves with why not, where it failed. */
  onForget(): Promise<string | undefined>;
}

/** Deleting everything takes two steps, and says exactly what goes. */
export const Forget = ({ tasks, onForget }: Props) => {
  const t = useT();
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
    <Section heading={t('options.forget.heading')} text={t('options.forget.text')}>
      <div class="buttons">
        <Button look="noWayBack" icon="trash" onClick={() => setAsking(true)}>
          {t('options.forget.button')}
        </Button>
      </div>
      <div role="status">{done && <Notice title={t('options.forget.done')} />}</div>
      <Failure reason={failure} />
      {asking && (
        <Dialog
          title={t('options.forget.ask')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
              <Button look="noWayBack" onClick={() => void forget()}>
                {t('options.forget.confirm')}
              </Button>
            </>
          }
        >
          <p>{t('options.forget.list')}</p>
          <ul class="bullets">
            <li>{t('options.forget.casebook')}</li>
            <li>{t('options.forget.progress', { count: tasks })}</li>
            <li>{t('options.forget.rest')}</li>
          </ul>
          <p>{t('options.forget.first')}</p>
        </Dialog>
      )}
    </Section>
  );
};
