import { describe, expect, it } from 'vitest';
import { readiness } from '@/content/readiness';
import { tasks } from '@/content/tasks';
import { now, today } from './readinessRow';
import { seenRows } from './readinessRows';
import { saidRows } from './readinessSaidRows';
import { answered, nothingOpen } from './settled';

describe('Readiness', () => {
  it.each([...seenRows, ...saidRows])('is right when $because', ({ states, seen, is }) => {
    expect(readiness(tasks, states ?? {}, seen ?? {}, now)).toMatchObject(is);
  });

  it('does not change what it is given', () => {
    const states = answered(today);
    const seen = nothingOpen(today);
    const before = JSON.stringify([states, seen]);
    readiness(tasks, states, seen, now);
    expect(JSON.stringify([states, seen])).toBe(before);
  });
});
