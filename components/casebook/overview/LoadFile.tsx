import { useEffect, useRef, useState } from 'preact/hooks';
import type { LoadResult } from '@/content/casebook/file/load';
import { reasonOf } from '@/content/reasonOf';
import { knownFailure } from '../../failureText';
import { Notice } from '../../Notice';
import { usePage } from '../../page/pageContext';
import { useT } from '../../useT';
import { FilePick } from '../FilePick';

/** Takes a casebook file back: all of it, or nothing with the reason. */
export const LoadFile = () => {
  const t = useT();
  const { jobs, casebook } = usePage();
  const [result, setResult] = useState<LoadResult | 'reading'>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const load = async (file: File) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setResult('reading');
    try {
      const loaded = await jobs.loadFile(file, mine.signal);
      setResult(loaded);
      if (loaded.ok) casebook.choose(loaded.casebook);
    } catch (error) {
      if (!mine.signal.aborted) setResult({ ok: false, reason: 'failed', where: reasonOf(error) });
    }
  };
  return (
    <section class="section">
      <h2>{t('casebook.overview.load.heading')}</h2>
      <p class="muted">{t('casebook.overview.load.text')}</p>
      <FilePick
        label={t('casebook.overview.load.pick')}
        accept=".json,application/json"
        onFile={(file) => void load(file)}
      />
      <div role="status">
        {result === 'reading' && <p>{t('casebook.overview.load.reading')}</p>}
        {typeof result === 'object' && (
          <Notice tone={result.ok ? 'info' : 'wait'} title={result.ok ? undefined : t('casebook.unchanged')}>
            <p>
              {result.ok
                ? t('casebook.overview.load.done', { held: result.held, fresh: result.fresh })
                : (result.reason === 'failed' && knownFailure(t, result.where ?? '')) ||
                  t.of(`casebook.overview.load.refused.${result.reason}`, { where: result.where ?? '' })}
            </p>
          </Notice>
        )}
      </div>
    </section>
  );
};
