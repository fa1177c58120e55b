import { useEffect, useRef, useState } from 'preact/hooks';
import { dateOf } from '@/content/dateOf';
import { type ExportProgress, fileKinds } from '@/content/orders/export/exportJob';
import type { Completeness } from '@/content/orders/model/completeness';
import { fileName } from '@/content/orders/text/fileName';
import { download } from '../../page/download';
import { usePage } from '../../page/pageContext';
import { useT } from '../../useT';
import { exportJob, type Wish } from './exportJob';

export type ExportState =
  | { step: 'choose' }
  | { step: 'working'; progress: ExportProgress }
  | { step: 'done'; name: string }
  | { step: 'failed' };

/** Makes a file beside the page and hands it over; can be stopped at any time, and ends with the page. */
export const useExport = (whole: Completeness) => {
  const t = useT();
  const { casebook: data, jobs } = usePage();
  const { casebook, refunds } = data;
  const [state, setState] = useState<ExportState>({ step: 'choose' });
  const running = useRef<AbortController>(undefined);
  const stop = () => {
    running.current?.abort();
    running.current = undefined;
    setState({ step: 'choose' });
  };
  useEffect(() => () => running.current?.abort(), []);
  const start = async (wish: Wish): Promise<void> => {
    if (!casebook) return;
    const mine = new AbortController();
    running.current = mine;
    setState({ step: 'working', progress: { stage: 'reading', done: 0, of: 0 } });
    const now = new Date();
    const job = exportJob(wish, { t, casebook, whole, now, refunds: refunds.length });
    const { ending, type } = fileKinds[wish.kind];
    const name = fileName(
      `${t(`exports.fileNames.${wish.kind}`)} ${casebook.label} ${dateOf(now.getTime())}`,
      ending,
    );
    try {
      const file = await jobs.exportFile(
        job,
        (progress) => running.current === mine && setState({ step: 'working', progress }),
        mine.signal,
      );
      download(name, file, type);
      // A table holds rows and nothing else: what it has and what it lacks is a file of its own.
      if (ending === 'csv')
        download(
          fileName(`${name} ${t('exports.sheets.note')}`, 'txt'),
          new Blob([job.note]),
          'text/plain;charset=utf-8',
        );
      setState({ step: 'done', name });
    } catch {
      if (!mine.signal.aborted) setState({ step: 'failed' });
    }
  };
  return { state, start: (wish: Wish) => void start(wish), stop };
};
