import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { allCasebooks, firstCasebook } from '@/content/casebook/casebooks';
import { onCasebook } from '@/content/casebook/changes';
import { listOrders, listRefunds } from '@/content/casebook/listOrders';
import { files, listScans } from '@/content/casebook/stores';
import { type Held, nothingHeld } from './held';

type Read = Pick<Held, 'all' | 'casebook' | 'orders' | 'refunds' | 'scans' | 'receipts'>;
/** While somebody saves page after page, reading all of it again more often than this would only be noise. */
const rest = 700;

const read = async (wanted: string | undefined): Promise<Read> => {
  const all = await allCasebooks();
  const casebook = all.find(({ id }) => id === wanted) ?? all[0];
  if (!casebook) return { ...nothingHeld, all };
  const [orders, refunds, seen, ticked] = await Promise.all([
    listOrders(casebook.id),
    listRefunds(casebook.id),
    listScans.list(casebook.id),
    files.list(casebook.id),
  ]);
  return { all, casebook, orders, refunds, scans: seen, receipts: new Set(ticked.map(({ id }) => id)) };
};

export type Reading =
  | { state: 'reading' }
  | { state: 'failed'; reason: string }
  | { state: 'read'; held: Held };

/** Reads the casebook that is open, and again whenever something changed in it. */
export const useHeldCasebook = (): Reading => {
  const [wanted, setWanted] = useState<string>();
  const [now, setNow] = useState<Read>();
  const [failure, setFailure] = useState<string>();
  const last = useRef(0);

  useEffect(() => {
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      last.current = performance.now();
      timer = undefined;
      read(wanted).then(
        (it) => {
          if (gone.signal.aborted) return;
          setFailure(undefined);
          setNow(it);
        },
        (error) => {
          if (!gone.signal.aborted) setFailure(error instanceof Error ? error.name : String(error));
        },
      );
    };
    onCasebook(() => {
      timer ??= setTimeout(look, Math.max(0, last.current + rest - performance.now()));
    }, gone.signal);
    look();
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [wanted]);

  const ensure = useCallback(async () => now?.casebook ?? (await firstCasebook()), [now?.casebook]);
  if (failure) return { state: 'failed', reason: failure };
  return now ? { state: 'read', held: { ...now, ensure, choose: setWanted } } : { state: 'reading' };
};
