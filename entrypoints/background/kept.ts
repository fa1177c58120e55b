import { casebookFacts } from '@/content/casebook/casebookFacts';
import { readMemory } from '@/content/memory/read';
import { coalesce } from './coalesce';
import { write } from './storageQueue';

const work = async (): Promise<void> => {
  const facts = await casebookFacts();
  if (facts.orders === 0 && facts.addresses === 0 && !facts.details)
    return write([{ type: 'forgetFacts', page: 'casebook' }]);
  const held = (await readMemory('seen')).seen.casebook;
  const hasChanged = Object.entries(facts).some(([name, value]) => held?.[name]?.value !== value);
  if (hasChanged)
    await write([{ type: 'recordFacts', page: 'casebook', facts: { ...facts }, at: Date.now() }]);
};

/** Memory knows what the casebook holds, so that tasks can propose what is saved. Nothing held, nothing known. */
export const refreshKept = coalesce(work);
