import { useEffect, useState } from 'preact/hooks';
import { onCasebook } from '@/content/casebook/changes';

interface Store<Stored> {
  list(casebook: string): Promise<Stored[]>;
}

/** The records of a store for the casebook that is open, followed; undefined until they are read. */
export const useStored = <Stored>(
  store: Store<Stored>,
  casebook: string | undefined,
): Stored[] | undefined => {
  const [records, setRecords] = useState<Stored[]>();
  useEffect(() => {
    const gone = new AbortController();
    const read = async () => {
      const now = casebook ? await store.list(casebook) : [];
      if (!gone.signal.aborted) setRecords(now);
    };
    onCasebook(() => void read(), gone.signal);
    void read();
    return () => gone.abort();
  }, [store, casebook]);
  return records;
};
