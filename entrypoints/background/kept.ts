import { keptFacts } from '@/content/casebook/keptFacts';
import { readMemory } from '@/content/memory/read';
import { atMostOneWaiting } from './atMostOneWaiting';
import { write } from './writer';

const work = async (): Promise<void> => {
  const facts = await keptFacts();
  if (facts.orders === 0 && facts.addresses === 0 && !facts.details)
    return write([{ op: 'forgetSeen', page: 'casebook' }]);
  const held = (await readMemory('seen')).seen.casebook;
  const isNews = Object.entries(facts).some(([name, value]) => held?.[name]?.value !== value);
  if (isNews) await write([{ op: 'saw', page: 'casebook', facts: { ...facts }, at: Date.now() }]);
};

/** Memory knows what the casebook holds, so that tasks can propose what is saved. Nothing held, nothing known. */
export const refreshKept = atMostOneWaiting(work);
