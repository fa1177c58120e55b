import { screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Here } from '@/components/popup/here';
import { Popup } from '@/components/popup/Popup';
import { defaults, type Memory } from '@/content/memory/memory';
import { tasks } from '@/content/tasks';
import { show } from './show';

export const now = new Date('2026-11-24T15:00').getTime();
export const morning = new Date('2026-11-24T10:42').getTime();
export const nineDaysAgo = new Date('2026-11-15T10:42').getTime();
export const ours: Here = { address: { kind: 'ours', page: 'orderList' }, hints: 2, noAccess: false };

export const acts = () => ({
  done: vi.fn(),
  undo: vi.fn(),
  notForMe: vi.fn(),
  wait: vi.fn(),
  check: { answer: vi.fn(), accept: vi.fn(), undo: vi.fn() },
  startRound: vi.fn(),
  journey: vi.fn(),
  options: vi.fn(),
  casebook: vi.fn(),
  reload: vi.fn(),
  allow: vi.fn(),
  downloadSetAside: vi.fn(),
  clearErrorLog: vi.fn(),
});

export const popup = (
  memory: Partial<Memory> = {},
  here = ours,
  {
    beside,
    report,
    ...more
  }: { failure?: string; refused?: boolean; beside?: () => void; report?: () => void } = {},
) => {
  const done = { ...acts(), beside, report };
  const ui = (
    <Popup
      tasks={tasks}
      memory={{ ...defaults, ...memory }}
      now={now}
      here={here}
      failure={more.failure}
      refused={more.refused ?? false}
      acts={done}
    />
  );
  return { acts: done, ...show(ui) };
};

/** Two orders on the way seen this morning; a refund seen nine days ago. */
export const seen = {
  orderList: {
    processing: { value: 1, at: morning },
    processed: { value: 1, at: morning },
    toPay: { value: 0, at: morning },
  },
  refundList: { open: { value: 1, at: nineDaysAgo }, morePages: { value: false, at: nineDaysAgo } },
};
/** Every page that tells, seen this morning with nothing open. */
export const clearPages = {
  orderList: {
    processing: { value: 0, at: morning },
    processed: { value: 0, at: morning },
    toPay: { value: 0, at: morning },
  },
  refundList: { open: { value: 0, at: morning }, morePages: { value: false, at: morning } },
};
export const saidNone = {
  money: { answer: 'none' as const, at: morning },
  membership: { answer: 'none' as const, at: morning },
  payLater: { answer: 'none' as const, at: morning },
};
export const open = async (user: ReturnType<typeof show>['user'], stage: string) =>
  user.click(screen.getByRole('button', { name: new RegExp(`^${stage}`) }));
export const rowOf = (title: string) => screen.getByText(title).closest('li') as HTMLElement;
/** A text without the marks that isolate inserted words, and with plain spaces. */
export const plain = (node: Element | null | undefined) =>
  node?.textContent?.replace(/[\u2068\u2069]/g, '').replace(/\s/g, ' ') ?? '';
