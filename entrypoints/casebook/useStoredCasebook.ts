import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '@/components/casebook/CasebookPage';
import { type CasebookData, noCasebookData } from '@/components/page/casebookData';
import { allCasebooks, deleteCasebook, firstCasebook, putCasebook } from '@/content/casebook/casebooks';
import { onCasebook } from '@/content/casebook/changes';
import { isNewerData } from '@/content/casebook/database';
import { listOrders, listRefunds } from '@/content/casebook/listOrders';
import { listSetAside, rawCasebooks, setDamagedAside } from '@/content/casebook/setDamagedAside';
import {
  addresses,
  contacts,
  details,
  files,
  letters,
  listScans,
  pictures,
  proofs,
} from '@/content/casebook/stores';

type Read = Pick<
  CasebookData,
  'all' | 'casebook' | 'orders' | 'refunds' | 'scans' | 'receipts' | 'setAside' | 'isNewer'
>;
/** While somebody saves page after page, reading all of it again more often than this (ms) would only be noise. */
const pause = 700;

/** Bytes are no JSON: they go in as base64. */
const plainBytes = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array
    ? { base64: btoa(value.reduce((text, one) => text + String.fromCharCode(one), '')) }
    : value;

const ways = {
  listAll: allCasebooks,
  check: setDamagedAside,
  rawFile: async (what: 'setAside' | 'all') =>
    JSON.stringify(what === 'all' ? await rawCasebooks() : await listSetAside(), plainBytes, 2),
  stores: { addresses, contacts, details, files, letters, pictures, proofs },
  putCasebook,
  deleteCasebook,
  onChange: onCasebook,
};

const read = async (wanted: string | undefined): Promise<Read> => {
  const all = await allCasebooks();
  const casebook = all.find(({ id }) => id === wanted) ?? all[0];
  const counts = Map.groupBy(await listSetAside(), ({ store }) => store);
  const setAside = [...counts].map(([store, { length }]) => ({ store, count: length }));
  const isNewer = isNewerData();
  if (!casebook) return { ...noCasebookData, all, setAside, isNewer };
  const [orders, refunds, seen, ticked] = await Promise.all([
    listOrders(casebook.id),
    listRefunds(casebook.id),
    listScans.list(casebook.id),
    files.list(casebook.id),
  ]);
  return {
    all,
    setAside,
    isNewer,
    casebook,
    orders,
    refunds,
    scans: seen,
    receipts: new Set(ticked.map(({ id }) => id)),
  };
};

/** Reads the casebook that is open, and again whenever something changed in it. */
export const useStoredCasebook = (): { reading: Reading; casebook: CasebookData } => {
  const [wanted, choose] = useState<string>();
  const [now, setNow] = useState<Read>();
  const [failure, setFailure] = useState<string>();
  const last = useRef(0);

  useEffect(() => {
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
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
      timer ??= setTimeout(refresh, Math.max(0, last.current + pause - performance.now()));
    }, gone.signal);
    refresh();
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [wanted]);

  const ensure = useCallback(async () => now?.casebook ?? (await firstCasebook()), [now?.casebook]);
  const casebook = { ...noCasebookData, ...now, ...ways, ensure, choose };
  if (failure) return { reading: { state: 'failed', reason: failure }, casebook };
  return { reading: { state: now ? 'read' : 'reading' }, casebook };
};
