import { useEffect, useState } from 'preact/hooks';
import { onCasebook } from '@/content/casebook/changes';
import { useCasebook } from './held';

/** The records of a store in the casebook that is open, followed live. Empty until they are read. */
export const useRecords = <One>(store: { list(casebook: string): Promise<One[]> }): readonly One[] => {
  const id = useCasebook().casebook?.id;
  const [records, setRecords] = useState<readonly One[]>([]);
  useEffect(() => {
    if (id === undefined) return setRecords([]);
    const gone = new AbortController();
    const read = () =>
      void store.list(id).then((all) => {
        if (!gone.signal.aborted) setRecords(all);
      });
    onCasebook(read, gone.signal);
    read();
    return () => gone.abort();
  }, [id, store]);
  return records;
};
