import { beforeEach, expect, test, vi } from 'vitest';
import { createCommandRunner } from '@/entrypoints/contentScript/commandRunner';
import type { CommandContext } from '@/entrypoints/contentScript/commands/command';
import { createHandlers } from '@/entrypoints/contentScript/handlers';
import { reduce } from '@/entrypoints/contentScript/reduce';
import { evaluation, state } from './sample';

const scene = vi.hoisted(() => ({
  contexts: [] as CommandContext[],
  end: (_: { ok: boolean; reason?: string }): void => undefined,
}));
vi.mock('@/entrypoints/contentScript/commands', () => {
  const command = (context: CommandContext) => {
    scene.contexts.push(context);
    return new Promise((done) => {
      scene.end = done as never;
    });
  };
  return { commands: { saveOrders: command, saveShownOrders: command } };
});
vi.mock('@/content/messages', () => ({
  dispatch: async () => ({ ok: true }),
  send: async () => ({ ok: true }),
}));

const failed = vi.fn();
let now = state();
const update: Parameters<typeof createCommandRunner>[1] = (action) => {
  now = reduce(now, action);
};
const runner = () => createCommandRunner(() => now, update, failed);

beforeEach(() => {
  scene.contexts = [];
  failed.mockClear();
  now = state({ evaluation: evaluation('orderList', 'saveThisList') });
});

test('a command runs once for its hint, and what it shows takes its place', () => {
  const { run } = runner();
  run('saveThisList');
  run('saveThisList');
  expect(scene.contexts).toHaveLength(1);
  scene.contexts[0]?.show('saving', { takesOver: true });
  expect(now.commandViews.get('saveThisList')).toEqual({ child: 'saving', takesOver: true });
  scene.contexts[0]?.show(undefined);
  expect(now.commandViews.size).toBe(0);
});

test('a command that ended can be run again; one that failed is told', async () => {
  const { run } = runner();
  run('saveThisList');
  scene.end({ ok: false, reason: 'notAllowedHere' });
  await Promise.resolve();
  await Promise.resolve();
  expect(failed).toHaveBeenCalledExactlyOnceWith('notAllowedHere');
  run('saveThisList', 'saveShownOrders');
  expect(scene.contexts).toHaveLength(2);
});

test('hiding a hint stops what it had started, and nothing of it is shown afterwards', () => {
  const { run, stop } = runner();
  const handle = createHandlers({
    state: () => now,
    update,
    failed,
    anchor: () => null,
    run,
    stop,
    focus: () => undefined,
  });
  handle({ do: 'run', hint: 'saveThisList' });
  scene.contexts[0]?.show('saving');
  handle({ do: 'hide', hint: 'saveThisList', how: 'once' });
  expect(scene.contexts[0]?.signal.aborted).toBe(true);
  expect(now.commandViews.size).toBe(0);
  expect(now.hidden.has('saveThisList')).toBe(true);
  scene.contexts[0]?.show('still there');
  expect(now.commandViews.size).toBe(0);
});

test('leaving the page stops all, and each evaluation is told as long as a command runs', () => {
  const { run, stopAll, evaluated } = runner();
  const heard = vi.fn();
  run('saveThisList');
  scene.contexts[0]?.afterLook(heard);
  const found = evaluation('orderList', 'saveThisList');
  evaluated(found);
  stopAll();
  evaluated(found);
  expect(heard).toHaveBeenCalledExactlyOnceWith(found);
  expect(scene.contexts[0]?.signal.aborted).toBe(true);
});
