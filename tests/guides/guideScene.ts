import { screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { ObservedFacts } from '@/content/facts';
import { guideOf } from '@/content/guides';
import type { Guide as GuideData } from '@/content/guides/guide';
import type { GuideMemory } from '@/content/guides/guideNow';
import type { GuideState } from '@/content/memory/memory';
import type { TaskStates } from '@/content/tasks/states';
import type { Answers } from '@/content/verdict/answers';

export const now = Date.parse('2026-11-24T10:00:00');
export const of = (id: string) => guideOf(id) as GuideData;
export const acts = () => ({
  set: vi.fn(),
  end: vi.fn(),
  say: vi.fn(),
  tick: vi.fn(),
  journey: vi.fn(),
  route: vi.fn(),
  copy: vi.fn(),
});
export const memoryOf = (
  guides: Record<string, GuideState> = {},
  seen: ObservedFacts = {},
  tasks: TaskStates = {},
  answers: Answers = {},
): GuideMemory => ({ guides, seen, tasks, answers });
export const seenNow = (page: string, values: Record<string, number | boolean | string>): ObservedFacts => ({
  [page]: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at: now }])),
});
export const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
