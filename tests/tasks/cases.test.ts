import { describe, expect, it } from 'vitest';
import { tasks } from '@/content/tasks';
import type { TaskCase } from './taskCase';

const files = import.meta.glob<{ cases: Record<string, TaskCase[]> }>('./cases/*.ts', { eager: true });
const all: Record<string, TaskCase[]> = Object.assign({}, ...Object.values(files).map((file) => file.cases));
const now = 1000;

describe.each(tasks.map((task) => [task.id, task] as const))('The task %s', (id, task) => {
  const cases = all[id] ?? [];
  const looksAtFacts = Boolean(task.looksDone ?? task.neededWhen);

  it('has examples if it looks at what pages showed', () => {
    expect(cases.length > 0).toBe(looksAtFacts);
  });

  it('has an example of everything it can say, and one of saying nothing', () => {
    expect(cases.some((one) => one.proposed)).toBe(Boolean(task.looksDone));
    expect(cases.some((one) => one.needed)).toBe(Boolean(task.neededWhen));
    expect(cases.some((one) => !one.proposed && !one.needed)).toBe(looksAtFacts);
  });

  it.each(cases)('says the right thing when $because', ({ seen, proposed, needed }) => {
    expect(task.looksDone?.(seen, now)).toEqual(proposed);
    expect(task.neededWhen?.(seen)).toEqual(needed);
  });
});
