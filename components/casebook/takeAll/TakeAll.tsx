import { useMemo, useState } from 'preact/hooks';
import { datesToCome } from '@/content/dates';
import type { ExportProgress } from '@/content/orders/export/exportJob';
import { completeness } from '@/content/orders/model/completeness';
import { Button } from '../../Button';
import { Checkbox } from '../../Checkbox';
import { Notice } from '../../Notice';
import { download } from '../../page/download';
import { usePage } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';
import { datesFile } from '../downloadDates';
import { ExportProgressBar } from '../exports/ExportProgressBar';
import { notesText } from '../notesText';
import { useRunning } from '../useRunning';
import { everythingJob, everythingName } from './everythingJob';

/** All that is the person's, as one file, with one press. */
export const TakeAll = () => {
  const t = useT();
  const act = useAction();
  const { memory, jobs, browserApi, casebook: data } = usePage();
  const { orders, refunds, scans, stores, ensure } = data;
  const whole = useMemo(() => completeness(orders, scans), [orders, scans]);
  const [withAddresses, setWithAddresses] = useState(true);
  const [withDetails, setWithDetails] = useState(true);
  const [progress, setProgress] = useState<ExportProgress>();
  const [done, setDone] = useState<string>();
  const { begin, stop } = useRunning();
  const take = async () => {
    const { signal } = begin();
    setDone(undefined);
    setProgress({ stage: 'reading', done: 0, of: 0 });
    try {
      const casebook = await ensure();
      const now = new Date();
      const dates = datesToCome(memory);
      const taken = {
        ...{ casebook, whole, refunds: refunds.length },
        addresses: withAddresses ? await stores.addresses.list(casebook.id) : undefined,
        details: withDetails ? await stores.details.get(casebook.id, 'account') : undefined,
        notes: await notesText(t, data),
        progress: await browserApi.progressFile(memory),
        dates: dates.length > 0 ? datesFile(t, dates) : undefined,
      };
      const file = await jobs.takeAll(everythingJob(t, taken, now), setProgress, signal);
      download(everythingName(now), file, 'application/zip');
      setDone(everythingName(now));
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      setProgress(undefined);
    }
  };
  return (
    <>
      <Checkbox label={t('exports.addresses')} checked={withAddresses} onValue={setWithAddresses} />
      <Checkbox label={t('exports.details')} checked={withDetails} onValue={setWithDetails} />
      <p class="small muted">{t('casebook.takeAll.personal')}</p>
      {progress ? (
        <ExportProgressBar progress={progress} onStop={stop} />
      ) : (
        <div class="buttons">
          <Button look="primary" icon="download" onClick={() => void act('file', take)}>
            {t('casebook.takeAll.button')}
          </Button>
        </div>
      )}
      <div role="status">{done && <Notice title={t('exports.done', { name: done })} />}</div>
    </>
  );
};
