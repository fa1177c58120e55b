import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KeptSize } from '@/components/options/Kept';
import { type Envelope, keys, quarantine } from '@/content/memory/keys';
import type { Memory } from '@/content/memory/memory';

const bytesOf = (value: unknown): number => new Blob([JSON.stringify(value)]).size;

const isEmpty = (data: unknown): boolean =>
  typeof data !== 'object' || data === null || Object.keys(data).length === 0;

const measure = async (): Promise<KeptSize[]> => {
  const all = await browser.storage.local.get(null);
  const kept = keys
    .filter((key) => !isEmpty((all[key] as Envelope | undefined)?.data))
    .map((key) => ({ key, bytes: bytesOf(all[key]) }));
  const aside = Object.entries(all).filter(([key]) => key.startsWith(quarantine));
  return aside.length > 0 ? [...kept, { key: 'setAside', bytes: bytesOf(Object.fromEntries(aside)) }] : kept;
};

/** What each key of memory takes, measured again whenever memory changes. */
export const useSizes = (memory: Memory): readonly KeptSize[] => {
  const [sizes, setSizes] = useState<readonly KeptSize[]>([]);
  const isFirst = sizes.length === 0;
  // A changed memory is the reason to measure; many changes in a row are measured once, at their end.
  useEffect(() => {
    const timer = setTimeout(() => void measure().then(setSizes), isFirst ? 0 : 250);
    return () => clearTimeout(timer);
  }, [memory, isFirst]);
  return sizes;
};
