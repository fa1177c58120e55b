import { useEffect, useState } from 'preact/hooks';
import { CasebookKept } from '@/components/options/CasebookKept';
import { onCasebook } from '@/content/casebook/changes';
import { countRecords, type StoreCount } from '@/content/casebook/countRecords';

/** Counts the casebook's records, again whenever they change. */
export const CasebookHeld = () => {
  const [counted, setCounted] = useState<StoreCount[] | 'failed'>();
  useEffect(() => {
    const count = () => void countRecords().then(setCounted, () => setCounted('failed'));
    count();
    const life = new AbortController();
    onCasebook(count, life.signal);
    return () => life.abort();
  }, []);
  return (
    <CasebookKept
      counts={counted === 'failed' ? undefined : counted}
      failed={counted === 'failed'}
      openCasebook="casebook.html"
    />
  );
};
