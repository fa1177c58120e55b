import { browser } from 'wxt/browser';
import { type Envelope, type Key, keys, quarantine, version } from './keys';
import { defaults, type Memory } from './memory';

const isCurrent = (raw: unknown): raw is Envelope =>
  typeof raw === 'object' && raw !== null && (raw as Envelope).v === version && 'data' in raw;

const sameKind = (a: unknown, b: unknown) =>
  typeof a === typeof b && a !== null && Array.isArray(a) === Array.isArray(b);

const take = <K extends Key>(key: K, raw: unknown): Memory[K] => {
  if (!isCurrent(raw) || !sameKind(raw.data, defaults[key])) return defaults[key];
  return raw.data as Memory[K];
};

const current = <K extends Key>(stored: Record<string, unknown>, wanted: readonly K[]): Pick<Memory, K> =>
  Object.fromEntries(wanted.map((key) => [key, take(key, stored[key])])) as Pick<Memory, K>;

/** Memory as it stands, read directly and without the schema: only the current version is believed. */
export const readMemory = async <K extends Key>(...wanted: K[]): Promise<Pick<Memory, K>> =>
  current(await browser.storage.local.get(wanted), wanted);

/** All of memory, and where a newer version of the extension wrote any of it, all of it in its envelopes. */
export const readKept = async (): Promise<{ memory: Memory; newer?: Record<string, unknown> }> => {
  const stored = await browser.storage.local.get([...keys]);
  const isNewer = keys.some((key) => Number((stored[key] as Envelope | undefined)?.v) > version);
  return { memory: current(stored, keys), ...(isNewer ? { newer: stored } : {}) };
};

/** Calls back with the keys that changed, until the signal says stop. */
export const onMemory = (back: (changed: Partial<Memory>) => void, signal: AbortSignal): void => {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const changed = keys
      .filter((key) => key in changes)
      .map((key) => [key, take(key, changes[key]?.newValue)]);
    if (changed.length > 0) back(Object.fromEntries(changed));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
};

/** What could not be read and was set aside, exactly as it was kept, by its key. */
export const readSetAside = async (): Promise<Record<string, unknown>> => {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(quarantine)));
};
