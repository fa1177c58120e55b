import { newCasebook } from './casebooks';
import { chooseCasebook } from './chooseCasebook';
import { keyRange, type Transaction } from './database';
import type { Ask } from './saveReadings';
import { textId } from './textId';
import { wholeTransaction } from './wholeTransaction';

const overlaps = async (all: Transaction, ids: readonly string[]) =>
  Promise.all(
    (await all.objectStore('casebooks').getAllKeys()).map(async (id) => {
      const held = await all.objectStore('addresses').getAllKeys(keyRange(id));
      const known = new Set(held.map(([, address]) => address));
      const orders = await all.objectStore('orders').count(keyRange(id));
      const shared = ids.filter((one) => known.has(one)).length;
      return { id, orders, shared, held: orders + held.length };
    }),
  );

/**
 * Keeps addresses, each once. Whose they are is judged as with orders: without any in common with what is held, and
 * without an answer of the person's (an id, or 'new'), nothing is kept and the casebooks are named by id and figure.
 */
export const putAddresses = async (
  texts: readonly string[],
  casebook?: string,
): Promise<{ saved: number } | Ask> => {
  const savedAt = new Date().toISOString();
  const some = await Promise.all(texts.map(async (text) => ({ id: await textId(text), text, savedAt })));
  return wholeTransaction(async (all) => {
    const there = await overlaps(
      all,
      some.map(({ id }) => id),
    );
    const chosen = casebook ? { casebook } : chooseCasebook(there);
    if (chosen === 'ask')
      return { ask: 'sameAccount', casebooks: there.map(({ id, orders }) => ({ id, orders })) };
    let into = chosen === 'new' ? 'new' : chosen.casebook;
    if (into === 'new') {
      const made = newCasebook();
      await all.objectStore('casebooks').add(made);
      into = made.id;
    } else if (!there.some(({ id }) => id === into)) throw new Error('noSuchCasebook');
    for (const one of some) await all.objectStore('addresses').put({ casebook: into, ...one });
    return { saved: some.length };
  });
};
