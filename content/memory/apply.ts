import { fold } from '../facts';
import type { Memory } from './memory';
import type { Operation } from './operations';

type Of<Name extends Operation['op']> = Extract<Operation, { op: Name }>;
type Rules = { [Name in Operation['op']]: (memory: Memory, it: Of<Name>) => Partial<Memory> };

const without = <Value>(record: Record<string, Value>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const mostTrouble = 20;

const hiddenOn = (memory: Memory, hint: string, page: string) => {
  const held = memory.dismissed[hint];
  if (page === 'always' || held === 'always') return 'always' as const;
  return [...new Set([...(held ?? []), page])];
};

/** One rule for each operation. A rule gives only the keys it changes. */
const rules: Rules = {
  setTask: ({ tasks }, { id, state, until, at }) => {
    const { until: _, ...held } = tasks[id] ?? {};
    return { tasks: { ...tasks, [id]: { ...held, state, at, ...(until ? { until } : {}) } } };
  },
  overrule: ({ tasks }, { id, on, at }) => {
    const { overruled: _, ...held } = tasks[id] ?? { state: 'open' as const, at };
    return { tasks: { ...tasks, [id]: { ...held, at, ...(on ? { overruled: true as const } : {}) } } };
  },
  saw: ({ seen }, { page, facts, at }) => ({ seen: fold(seen, page, facts, at) }),
  forgetSeen: ({ seen }, { page }) => ({ seen: without(seen, page) }),
  dismiss: (memory, { hint, on }) => ({
    dismissed: { ...memory.dismissed, [hint]: hiddenOn(memory, hint, on) },
  }),
  bringBack: ({ dismissed }, { hint }) => ({ dismissed: without(dismissed, hint) }),
  bringBackAll: () => ({ dismissed: {} }),
  setSettings: ({ settings }, it) => ({ settings: { ...settings, ...it.settings } }),
  setGuide: ({ guides }, { id, state }) => ({ guides: { ...guides, [id]: state } }),
  resetGuide: ({ guides }, { id }) => ({ guides: without(guides, id) }),
  setReminder: ({ reminders }, { reminder }) => ({
    reminders: [...reminders.filter(({ id }) => id !== reminder.id), reminder],
  }),
  dropReminder: ({ reminders }, { id }) => ({ reminders: reminders.filter((one) => one.id !== id) }),
  noteTrouble: ({ trouble }, it) => ({
    trouble: [...trouble.filter(({ what }) => what !== it.trouble.what), it.trouble].slice(-mostTrouble),
  }),
  clearTrouble: () => ({ trouble: [] }),
};

/** What an operation changes, by key; keys that stay equal are left out, so an equal write writes nothing. */
export const apply = (memory: Memory, operation: Operation): Partial<Memory> => {
  const rule = rules[operation.op] as (memory: Memory, it: Operation) => Partial<Memory>;
  const changed = rule(memory, operation);
  return Object.fromEntries(
    Object.entries(changed).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(memory[key as keyof Memory]),
    ),
  );
};
