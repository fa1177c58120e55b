import { vi } from 'vitest';
import { Options, type OptionsProps } from '@/components/options/Options';
import type { CopyRead } from '@/content/memory/copy';
import { defaults, type Memory } from '@/content/memory/memory';
import { show } from './show';

export const copy: CopyRead = {
  ok: true,
  saved: '2026-11-20T09:00:00.000Z',
  copy: {
    settings: defaults.settings,
    tasks: { saveOrders: { state: 'done', at: 1 }, saveChats: { state: 'notForMe', at: 1 } },
    seen: { orderList: { toPay: { value: 0, at: 1 } } },
    answers: {},
    dismissed: {},
    guides: {},
    reminders: [],
  },
};

/** The options page with acts that only remember. */
export const options = (memory: Partial<Memory> = {}, more: Partial<OptionsProps> = {}, language = 'en') => {
  const acts = {
    set: vi.fn(),
    bringBack: vi.fn(),
    bringBackAll: vi.fn(),
    downloadSetAside: vi.fn(),
    downloadCopy: vi.fn(),
    readCopy: vi.fn<(file: File) => Promise<CopyRead>>(async () => copy),
    loadCopy: vi.fn<(file: File) => Promise<string | undefined>>(async () => undefined),
    welcome: vi.fn(),
    forget: vi.fn<() => Promise<string | undefined>>(async () => undefined),
  };
  const ui = (
    <Options
      memory={{ ...defaults, ...memory }}
      languages={[
        { id: 'ar', name: 'العربية', note: 'لم يقرأه بعد متحدث أصلي' },
        { id: 'en', name: 'English' },
      ]}
      sizes={[
        { key: 'settings', bytes: 150 },
        { key: 'tasks', bytes: 2450 },
      ]}
      version="0.1.0"
      failure={undefined}
      acts={acts}
      {...more}
    />
  );
  return { acts, ...show(ui, language) };
};

export const file = new File(['{}'], 'progress.json', { type: 'application/json' });
