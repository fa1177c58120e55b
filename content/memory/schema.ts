import * as z from 'zod/mini';
import { journeys } from '../tasks/task';
import { checkIds } from '../verdict/checks';
import type { Key } from './keys';

const id = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/));
const at = z.int().check(z.minimum(0));
const date = z.iso.date();
/** A fact is a count, a yes or no, or a short state word: nothing that could hold a name or an address. */
const fact = z.union([z.number(), z.boolean(), z.string().check(z.regex(/^[a-zA-Z]{1,24}$/))]);

export const settings = z.object({
  language: z.string().check(z.regex(/^[a-zA-Z-]{2,12}$/)),
  appearance: z.enum(['auto', 'light', 'dark']),
  corner: z.enum(['bottomEnd', 'bottomStart', 'topEnd', 'topStart']),
  folded: z.boolean(),
  journey: z.enum(journeys),
  welcomed: z.boolean(),
  region: z.string().check(z.regex(/^[a-zA-Z]{1,24}$/)),
  notify: z.boolean(),
});

const state = z.enum(['open', 'done', 'notForMe', 'waiting']);
const taskState = z.object({
  state,
  until: z.optional(date),
  at,
});
const check = z.enum(checkIds);
const answer = z.object({
  answer: z.enum(['none', 'some', 'accepted']),
  at,
  count: z.optional(z.int().check(z.minimum(0))),
});
const guide = z.object({ step: id, results: z.record(id, z.string().check(z.maxLength(60))), at });
const reminder = z.object({
  id: z.string().check(z.maxLength(80)),
  task: id,
  due: date,
  letter: z.optional(id),
  firedAt: z.optional(at),
});
const loggedError = z.object({
  what: z.string().check(z.maxLength(200)),
  where: z.string().check(z.maxLength(80)),
  at,
});

/** The shape of each key's data. */
export const schemas = {
  settings,
  tasks: z.record(id, taskState),
  seen: z.record(id, z.record(id, z.object({ value: fact, at }))),
  answers: z.partialRecord(check, answer),
  dismissed: z.record(id, z.union([z.literal('always'), z.array(id)])),
  guides: z.record(id, guide),
  reminders: z.array(reminder),
  errorLog: z.array(loggedError),
  overlayMessages: z.object({
    build: z.string(),
    language: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    numberingSystem: z.optional(z.string()),
    messages: z.record(z.string(), z.unknown()),
  }),
} satisfies Record<Key, z.ZodMiniType>;

/** An operation as it arrives by message. Strict: what has keys we do not know is refused whole. */
export const action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('setTask'), id, state, until: z.optional(date), at }),
  z.strictObject({ type: z.literal('answerCheck'), check, answer: z.enum(['none', 'some']), at }),
  z.strictObject({ type: z.literal('acceptCheck'), check, at }),
  z.strictObject({ type: z.literal('undoAnswer'), check }),
  z.strictObject({ type: z.literal('recordFacts'), page: id, facts: z.record(id, fact), at }),
  z.strictObject({ type: z.literal('forgetFacts'), page: id }),
  z.strictObject({ type: z.literal('dismiss'), hint: id, on: id }),
  z.strictObject({ type: z.literal('bringBack'), hint: id }),
  z.strictObject({ type: z.literal('bringBackAll') }),
  z.strictObject({ type: z.literal('setSettings'), settings: z.strictObject(z.partial(settings).shape) }),
  z.strictObject({ type: z.literal('setGuide'), id, state: z.strictObject(guide.shape) }),
  z.strictObject({ type: z.literal('resetGuide'), id }),
  z.strictObject({ type: z.literal('setReminder'), reminder: z.strictObject(reminder.shape) }),
  z.strictObject({ type: z.literal('dropReminder'), id: z.string().check(z.maxLength(80)) }),
  z.strictObject({ type: z.literal('logError'), error: z.strictObject(loggedError.shape) }),
  z.strictObject({ type: z.literal('clearErrorLog') }),
]);
