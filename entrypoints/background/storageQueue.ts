import { browser } from 'wxt/browser';
import type { Action } from '@/content/memory/actions';
import { keys, quarantine, version } from '@/content/memory/keys';
import type { LoggedError, Memory } from '@/content/memory/memory';
import { open } from '@/content/memory/migrate';
import { retiredKeys } from '@/content/memory/migrations';
import { reduce } from '@/content/memory/reduce';

const stored = () => browser.storage.local.get([...keys, ...retiredKeys]);
/** What actions may be about: the texts of the cards are large, and nobody's to change. */
const changeable = [...keys.filter((key) => key !== 'overlayMessages'), ...retiredKeys];
const enveloped = (changed: Partial<Memory>) =>
  Object.fromEntries(Object.entries(changed).map(([key, data]) => [key, { v: version, data }]));

let last: Promise<unknown> = Promise.resolve();
/** One after the other: the next write begins when the one before has ended, however that ended. */
const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
  const mine = last.then(run, run);
  last = mine.catch(() => undefined);
  return mine;
};

const told = (errorLog: readonly LoggedError[], what: string): LoggedError[] =>
  errorLog.some((one) => one.what === what)
    ? [...errorLog]
    : [...errorLog, { what, where: 'memory', at: Date.now() }];

/**
 * What could not be read goes raw into quarantine, under a key of its own, and its place is mended; what an older
 * version kept is written anew. The copy comes first: if the worker ends in between, it is made once more.
 */
const mend = async (): Promise<Memory> => {
  const { memory, quarantined, newer, outdated } = open(await stored());
  const at = new Date().toISOString();
  let errorLog = memory.errorLog.filter(({ what }) => what !== 'newerData');
  for (const { key } of quarantined) errorLog = told(errorLog, `quarantined:${key}`);
  if (newer.length > 0) errorLog = told(errorLog, 'newerData');
  const hasChanged = JSON.stringify(errorLog) !== JSON.stringify(memory.errorLog);
  memory.errorLog = errorLog;
  if (quarantined.length > 0)
    await browser.storage.local.set(
      Object.fromEntries(quarantined.map(({ key, raw }) => [`${quarantine}${key}:${at}`, raw])),
    );
  const mended = keys.filter(
    (key) => outdated || quarantined.some((one) => one.key === key) || (hasChanged && key === 'errorLog'),
  );
  const writable = mended.filter((key) => !newer.includes(key));
  if (writable.length > 0)
    await browser.storage.local.set(enveloped(Object.fromEntries(writable.map((key) => [key, memory[key]]))));
  if (outdated) await browser.storage.local.remove([...retiredKeys]);
  return memory;
};

/** Checks what is kept: at start, at update and after an import. Resolves with the sound memory. */
export const checkMemory = (): Promise<Memory> => inTurn(mend);

/** Applies actions one at a time. Rejects, with the old values in place, when storage refuses or is newer. */
export const write = (actions: readonly Action[]): Promise<void> =>
  inTurn(async () => {
    for (const action of actions) {
      const { memory, newer, quarantined, outdated } = open(await browser.storage.local.get(changeable));
      const sound = quarantined.length > 0 || outdated ? await mend() : memory;
      const changed = reduce(sound, action);
      if (Object.keys(changed).some((key) => newer.some((one) => one === key))) throw new Error('newerData');
      if (Object.keys(changed).length > 0) await browser.storage.local.set(enveloped(changed));
    }
  });

/** Puts whole keys in place, for the card texts and for a loaded copy. */
export const put = (changed: Partial<Memory>): Promise<void> =>
  inTurn(async () => {
    const { newer, quarantined, outdated } = open(await stored());
    if (quarantined.length > 0 || outdated) await mend();
    if (Object.keys(changed).some((key) => newer.some((one) => one === key))) throw new Error('newerData');
    await browser.storage.local.set(enveloped(changed));
  });

/** Empties memory, quarantine included. */
export const forget = (): Promise<void> => inTurn(() => browser.storage.local.clear());
