import { screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { ObservedFacts } from '@/content/facts';
import { guideOf } from '@/content/guides';
import type { Guide as GuideData } from '@/content/guides/guide';
import type { GuideState, Memory } from '@/content/memory/memory';
import type { TaskStates } from '@/content/tasks/states';

export const now = Date.parse('2026-11-24T10:00:00');
export const of = (id: string) => guideOf(id) as GuideData;
export const acts = () => ({
  set: vi.fn(),
  restart: vi.fn(),
  tick: vi.fn(),
  journey: vi.fn(),
  route: vi.fn(),
});
export const memoryOf = (
  guides: Record<string, GuideState> = {},
  seen: ObservedFacts = {},
  tasks: TaskStates = {},
): Pick<Memory, 'guides' | 'tasks' | 'seen'> => ({ guides, seen, tasks });
export const seenNow = (page: string, values: Record<string, number | boolean | string>): ObservedFacts => ({
  [page]: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at: now }])),
});
export const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
