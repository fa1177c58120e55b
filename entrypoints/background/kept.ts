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

/** A long list is saved in many messages: telling memory of each costs every open page a look. ms */
const pause = 1000;
let told = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The same, and while one call follows another, once a second and at the end. */
export const keepTelling = async (): Promise<void> => {
  if (timer !== undefined) return;
  const wait = told + pause - Date.now();
  told = Math.max(told + pause, Date.now());
  if (wait <= 0) return refreshKept();
  timer = setTimeout(
    () => {
      timer = undefined;
      void refreshKept().catch(() => undefined);
    },
    Math.min(wait, pause),
  );
};
