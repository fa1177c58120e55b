import { mergeFacts } from '../facts';
import { settleTasks } from '../tasks/settle';
import { evaluateCheck } from '../verdict/evaluateCheck';
import type { Action } from './actions';
import type { Memory } from './memory';

type Of<Name extends Action['type']> = Extract<Action, { type: Name }>;
type Rules = { [Name in Action['type']]: (memory: Memory, it: Of<Name>) => Partial<Memory> };

const without = <Kept extends object>(record: Kept, key: string): Kept =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Kept;

const checkOfTask = (id: string) => Object.values(settleTasks).find((task) => task.id === id)?.check;

const mostErrors = 20;

const hiddenOn = (memory: Memory, hint: string, page: string) => {
  const held = memory.dismissed[hint];
  if (page === 'always' || held === 'always') return 'always' as const;
  return [...new Set([...(held ?? []), page])];
};

/** One rule for each operation. A rule gives only the keys it changes. */
const rules: Rules = {
  // How a check stands, no tick says: ticking its task is an answer, which a page's figure outweighs.
  setTask: ({ tasks, answers }, { id, state, until, at }) => {
    const check = checkOfTask(id);
    const isAnswer = state === 'done' || state === 'notForMe';
    if (check && isAnswer)
      return { answers: { ...answers, [check]: { answer: 'none', at } }, tasks: without(tasks, id) };
    return {
      tasks: { ...tasks, [id]: { state, at, ...(until ? { until } : {}) } },
      ...(check ? { answers: without(answers, check) } : {}),
    };
  },
  answerCheck: ({ answers }, { check, answer, at }) => ({
    answers: { ...answers, [check]: { answer, at } },
  }),
  // Only what is open can be accepted: not what nobody has looked at or answered yet.
  acceptCheck: ({ seen, answers }, { check, at }) => {
    const { state, was, count } = evaluateCheck(check, seen, answers, at);
    if (state !== 'open' && !(state === 'old' && was === 'open')) return {};
    const accepted = { answer: 'accepted' as const, at, ...(count === undefined ? {} : { count }) };
    return { answers: { ...answers, [check]: accepted } };
  },
  undoAnswer: ({ answers }, { check }) => ({ answers: without(answers, check) }),
  recordFacts: ({ seen }, { page, facts, at }) => ({ seen: mergeFacts(seen, page, facts, at) }),
  forgetFacts: ({ seen }, { page }) => ({ seen: without(seen, page) }),
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
  logError: ({ errorLog }, it) => ({
    errorLog: [...errorLog.filter(({ what }) => what !== it.error.what), it.error].slice(-mostErrors),
  }),
  clearErrorLog: () => ({ errorLog: [] }),
};

/** What an operation changes, by key; keys that stay equal are left out, so an equal write writes nothing. */
export const reduce = (memory: Memory, action: Action): Partial<Memory> => {
  const rule = rules[action.type] as (memory: Memory, it: Action) => Partial<Memory>;
  const changed = rule(memory, action);
  return Object.fromEntries(
    Object.entries(changed).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(memory[key as keyof Memory]),
    ),
  );
};
