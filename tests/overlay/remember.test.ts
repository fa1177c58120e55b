import { beforeEach, expect, test, vi } from 'vitest';
import { defaults, type Memory } from '@/content/memory/memory';
import { remember } from '@/entrypoints/contentScript/remember';

const memory = vi.hoisted(() => ({
  changed: (_news: Partial<Memory>): void => undefined,
  answer: (_memory: Memory): void => undefined,
}));
vi.mock('@/content/memory/read', () => ({
  onMemory: (back: (news: Partial<Memory>) => void) => {
    memory.changed = back;
  },
  readMemory: () =>
    new Promise<Memory>((done) => {
      memory.answer = done;
    }),
}));

const life = new AbortController();
const dark = { ...defaults.settings, appearance: 'dark' as const };
const told = vi.fn();

beforeEach(() => told.mockClear());

test('what changes while memory is first read is kept, against what was read', async () => {
  const reading = remember(told, life.signal);
  memory.changed({ settings: dark });
  memory.changed({ dismissed: { appWay: 'always' } });
  memory.answer(structuredClone(defaults));
  expect(await reading).toMatchObject({ settings: dark, dismissed: { appWay: 'always' } });
  expect(told).not.toHaveBeenCalled();
});

test('what changes later is told, with all that was known before', async () => {
  const reading = remember(told, life.signal);
  memory.answer({ ...structuredClone(defaults), settings: dark });
  const first = await reading;
  memory.changed({ dismissed: { appWay: 'always' } });
  expect(told).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ settings: dark, dismissed: { appWay: 'always' } }),
  );
  expect(first.dismissed).toEqual({});
});
