import { useEffect, useState } from 'preact/hooks';
import { useCasebook } from '../page/pageContext';
import { useAction } from '../page/useAction';

interface Store<Stored> {
  list(casebook: string): Promise<Stored[]>;
}

/** The records of a store for the casebook that is open, followed; undefined until they are read. */
export const useStored = <Stored>(
  store: Store<Stored>,
  casebook: string | undefined,
): Stored[] | undefined => {
  const [records, setRecords] = useState<Stored[]>();
  const { onChange } = useCasebook();
  const act = useAction();
  useEffect(() => {
    const gone = new AbortController();
    const read = () =>
      void act('read', async () => {
        const now = casebook ? await store.list(casebook) : [];
        if (!gone.signal.aborted) setRecords(now);
      });
    onChange(read, gone.signal);
    read();
    return () => gone.abort();
  }, [store, casebook, onChange, act]);
  return records;
};
