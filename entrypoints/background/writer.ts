import { browser } from 'wxt/browser';
import { apply } from '@/content/memory/apply';
import { keys, quarantine, version } from '@/content/memory/keys';
import type { Memory } from '@/content/memory/memory';
import { open } from '@/content/memory/migrate';
import type { Operation } from '@/content/memory/operations';

const stored = () => browser.storage.local.get([...keys]);
const enveloped = (changed: Partial<Memory>) =>
  Object.fromEntries(Object.entries(changed).map(([key, data]) => [key, { v: version, data }]));

let last: Promise<unknown> = Promise.resolve();
/** One after the other: the next write begins when the one before has ended, however that ended. */
const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
  const mine = last.then(run, run);
  last = mine.catch(() => undefined);
  return mine;
};

/** What could not be read goes raw into quarantine, under a key of its own, and its place is mended. */
const mend = async (): Promise<Memory> => {
  const { memory, quarantined, newer } = open(await stored());
  for (const { key, raw } of quarantined) {
    const at = new Date().toISOString();
    const trouble = { what: `quarantined:${key}`, where: 'memory', at: Date.now() };
    memory.trouble = [...memory.trouble.filter(({ what }) => what !== trouble.what), trouble];
    await browser.storage.local.set({ [`${quarantine}${key}:${at}`]: raw });
    await browser.storage.local.set(enveloped({ [key]: memory[key], trouble: memory.trouble }));
  }
  if (newer.length > 0)
    memory.trouble = [...memory.trouble, { what: 'newerData', where: 'memory', at: Date.now() }];
  return memory;
};

/** Checks what is kept: at start, at update and after an import. Resolves with the sound memory. */
export const checkMemory = (): Promise<Memory> => inTurn(mend);

/** Applies operations one at a time. Rejects, with the old values in place, when storage refuses or is newer. */
export const write = (operations: readonly Operation[]): Promise<void> =>
  inTurn(async () => {
    for (const operation of operations) {
      const { memory, newer, quarantined } = open(await stored());
      const sound = quarantined.length > 0 ? await mend() : memory;
      const changed = apply(sound, operation);
      if (Object.keys(changed).some((key) => newer.some((one) => one === key))) throw new Error('newerData');
      if (Object.keys(changed).length > 0) await browser.storage.local.set(enveloped(changed));
    }
  });

/** Puts whole keys in place, for the card texts and for a loaded copy. */
export const put = (changed: Partial<Memory>): Promise<void> =>
  inTurn(async () => {
    const { newer } = open(await stored());
    if (Object.keys(changed).some((key) => newer.some((one) => one === key))) throw new Error('newerData');
    await browser.storage.local.set(enveloped(changed));
  });

/** Empties memory, quarantine included. */
export const forget = (): Promise<void> => inTurn(() => browser.storage.local.clear());
