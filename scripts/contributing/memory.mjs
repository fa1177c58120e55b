/** @typedef {import('./additions.mjs').Addition} Addition */

/** An action that changes memory. @type {Addition} */
export const action = {
  id: 'action',
  title: 'an action on memory',
  tests: ['tests/memory'],
  add: (copy) => {
    copy.put(
      'content/memory/actions.ts',
      "  | { type: 'dropReminder'; id: string }",
      "\n  | { type: 'dropRemindersOf'; task: string }",
    );
    copy.put(
      'content/memory/reduce.ts',
      '  dropReminder: ({ reminders }, { id }) => ({ reminders: reminders.filter((one) => one.id !== id) }),',
      `
  dropRemindersOf: ({ reminders }, { task }) => ({
    reminders: reminders.filter((one) => one.task !== task),
  }),`,
    );
    copy.put(
      'content/memory/schema.ts',
      "  z.strictObject({ type: z.literal('dropReminder'), id: z.string().max(80) }),",
      "\n  z.strictObject({ type: z.literal('dropRemindersOf'), task: id }),",
    );
    copy.put(
      'tests/memory/senders.test.ts',
      "  dropReminder: { type: 'dropReminder', id: 'a' },",
      "\n  dropRemindersOf: { type: 'dropRemindersOf', task: 'followUp' },",
    );
    copy.make(
      'tests/memory/dropRemindersOf.test.ts',
      `import { expect, it } from 'vitest';
import { defaults } from '@/content/memory/memory';
import { reduce } from '@/content/memory/reduce';

it('All reminders of a task are dropped, and those of others stay', () => {
  const stays = { id: 'two', task: 'followUp', due: '2026-12-02' };
  const reminders = [{ id: 'one', task: 'checkItIsGone', due: '2026-12-01' }, stays];
  const changed = reduce({ ...defaults, reminders }, { type: 'dropRemindersOf', task: 'checkItIsGone' });
  expect(changed).toEqual({ reminders: [stays] });
});
`,
    );
  },
};

/** A field that data kept before does not have. @type {Addition} */
export const field = {
  id: 'field',
  title: 'a stored field',
  tests: ['tests/memory', 'tests/components/optionsCopy.test.tsx'],
  add: (copy) => {
    copy.put(
      'content/memory/memory.ts',
      '  letter?: string;\n',
      '  /** What the person wants to be reminded of, in their own words. */\n  note?: string;\n',
    );
    copy.put(
      'content/memory/schema.ts',
      '  letter: id.optional(),',
      '\n  note: z.string().max(200).optional(),',
    );
  },
};
