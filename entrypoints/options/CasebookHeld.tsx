import { useEffect, useState } from 'preact/hooks';
import { CasebookKept } from '@/components/options/CasebookKept';
import { onCasebook } from '@/content/casebook/changes';
import { type Held, held } from '@/content/casebook/held';

/** Counts the casebook's records, again whenever they change. */
export const CasebookHeld = () => {
  const [counted, setCounted] = useState<Held[] | 'failed'>();
  useEffect(() => {
    const count = () => void held().then(setCounted, () => setCounted('failed'));
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
