import { vi } from 'vitest';
import { Checklist } from '@/components/checklist/Checklist';
import type { Memory } from '@/content/memory/memory';
import type { Journey } from '@/content/tasks/task';
import { show } from './show';

/** The checklist on paper, and what can be asked of it. */
export const paper = (memory: Memory, now: number, today: string, journey: Journey = 'close') => {
  const acts = { onJourney: vi.fn(), print: vi.fn() };
  const ui = <Checklist memory={memory} now={now} journey={journey} today={today} {...acts} />;
  return { ...show(ui), ...acts };
};
