import { browser } from 'wxt/browser';
import type { Action } from '@/content/memory/actions';
import { keys, quarantine, version } from '@/content/memory/keys';
import type { Memory, Trouble } from '@/content/memory/memory';
import { open } from '@/content/memory/migrate';
import { reduce } from '@/content/memory/reduce';

const stored = () => browser.storage.local.get([...keys]);
/** What actions may be about: the texts of the cards are large, and nobody's to change. */
const changeable = keys.filter((key) => key !== 'cardTexts');
const enveloped = (changed: Partial<Memory>) =>
  Object.fromEntries(Object.entries(changed).map(([key, data]) => [key, { v: version, data }]));

let last: Promise<unknown> = Promise.resolve();
/** One after the other: the next write begins when the one before has ended, however that ended. */
const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
  const mine = last.then(run, run);
  last = mine.catch(() => undefined);
  return mine;
};

const told = (trouble: readonly Trouble[], what: string): Trouble[] =>
  trouble.some((one) => one.what === what)
    ? [...trouble]
    : [...trouble, { what, where: 'memory', at: Date.now() }];

/**
 * What could not be read goes raw into quarantine, under a key of its own, and its place is mended. The copy comes
 * first: if the worker ends in between, it is made once more, and nothing is lost.
 */
const mend = async (): Promise<Memory> => {
  const { memory, quarantined, newer } = open(await stored());
  const at = new Date().toISOString();
  let trouble = memory.trouble.filter(({ what }) => what !== 'newerData');
  for (const { key } of quarantined) trouble = told(trouble, `quarantined:${key}`);
  if (newer.length > 0) trouble = told(trouble, 'newerData');
  const hasChanged = JSON.stringify(trouble) !== JSON.stringify(memory.trouble);
  memory.trouble = trouble;
  if (quarantined.length > 0)
    await browser.storage.local.set(
      Object.fromEntries(quarantined.map(({ key, raw }) => [`${quarantine}${key}:${at}`, raw])),
    );
  const mended = [...quarantined.map(({ key }) => key), ...(hasChanged ? (['trouble'] as const) : [])];
  const writable = mended.filter((key) => !newer.includes(key));
  if (writable.length > 0)
    await browser.storage.local.set(enveloped(Object.fromEntries(writable.map((key) => [key, memory[key]]))));
  return memory;
};

/** Checks what is kept: at start, at update and after an import. Resolves with the sound memory. */
export const checkMemory = (): Promise<Memory> => inTurn(mend);

/** Applies actions one at a time. Rejects, with the old values in place, when storage refuses or is newer. */
export const write = (actions: readonly Action[]): Promise<void> =>
  inTurn(async () => {
    for (const action of actions) {
      const { memory, newer, quarantined } = open(await browser.storage.local.get(changeable));
      const sound = quarantined.length > 0 ? await mend() : memory;
      const changed = reduce(sound, action);
      if (Object.keys(changed).some((key) => newer.some((one) => one === key))) throw new Error('newerData');
      if (Object.keys(changed).length > 0) await browser.storage.local.set(enveloped(changed));
    }
  });

/** Puts whole keys in place, for the card texts and for a loaded copy. */
export const put = (changed: Partial<Memory>): Promise<void> =>
  inTurn(async () => {
    const { newer, quarantined } = open(await stored());
    if (quarantined.length > 0) await mend();
    if (Object.keys(changed).some((key) => newer.some((one) => one === key))) throw new Error('newerData');
    await browser.storage.local.set(enveloped(changed));
  });

/** Empties memory, quarantine included. */
export const forget = (): Promise<void> => inTurn(() => browser.storage.local.clear());
