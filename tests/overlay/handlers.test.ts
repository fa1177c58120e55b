import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Intent } from '@/components/panel/panelView';
import { createHandlers } from '@/entrypoints/contentScript/handlers';
import { reduce } from '@/entrypoints/contentScript/reduce';
import { evaluation, state } from './sample';

const memory = vi.hoisted(() => ({ dispatch: vi.fn(), send: vi.fn() }));
vi.mock('@/content/messages', () => memory);

let now = state();
const failed = vi.fn();
const focus = vi.fn();
const element = { scrollIntoView: vi.fn() };
const handle = (intent: Intent) =>
  createHandlers({
    state: () => now,
    update: (action) => {
      now = reduce(now, action);
    },
    failed,
    anchor: () => element as unknown as Element,
    run: () => undefined,
    stop: () => undefined,
    focus,
  })(intent);

beforeEach(() => {
  vi.clearAllMocks();
  now = state({ evaluation: evaluation('orderList', 'saveThisList') });
  memory.dispatch.mockResolvedValue({ ok: true });
  memory.send.mockResolvedValue({ ok: true });
});
afterEach(() => vi.unstubAllGlobals());

describe('What is pressed is shown at once and told to memory', () => {
  test.each<[string, Intent, object[]]>([
    [
      'an answer',
      { do: 'answer', check: 'money', answer: 'none' },
      [{ type: 'answerCheck', check: 'money', answer: 'none' }],
    ],
    [
      'going on anyway',
      { do: 'accept', checks: [{ id: 'returns', count: 2 }, { id: 'money' }] },
      [
        { type: 'acceptCheck', check: 'returns' },
        { type: 'acceptCheck', check: 'money' },
      ],
    ],
    [
      'taking that back',
      { do: 'undoAnswer', checks: ['returns'] },
      [{ type: 'undoAnswer', check: 'returns' }],
    ],
    [
      'a tick',
      { do: 'setTask', task: 'saveOrders', state: 'done' },
      [{ type: 'setTask', id: 'saveOrders', state: 'done' }],
    ],
    ['folding', { do: 'fold' }, [{ type: 'setSettings', settings: { folded: true } }]],
    [
      'hiding for good',
      { do: 'hide', hint: 'saveThisList', how: 'always' },
      [{ type: 'dismiss', hint: 'saveThisList', on: 'always' }],
    ],
    [
      'hiding on this page',
      { do: 'hide', hint: 'saveThisList', how: 'here' },
      [{ type: 'dismiss', hint: 'saveThisList', on: 'orderList' }],
    ],
  ])('%s', (_, intent, actions) => {
    const before = now;
    handle(intent);
    expect(now).not.toBe(before);
    expect(memory.dispatch).toHaveBeenCalledOnce();
    expect(memory.dispatch.mock.lastCall).toEqual(actions.map((one) => expect.objectContaining(one)));
  });

  test('what was hidden for now only is told to nobody', () => {
    handle({ do: 'hide', hint: 'saveThisList', how: 'once' });
    expect(now.hidden.has('saveThisList')).toBe(true);
    expect(memory.dispatch).not.toHaveBeenCalled();
  });

  test('what had folded by itself unfolds without a word to memory', () => {
    now = reduce(now, { type: 'placed', tucked: true });
    handle({ do: 'unfold' });
    expect(now.tucked).toBe(false);
    expect(memory.dispatch).not.toHaveBeenCalled();
  });
});

test.each<[string, Intent]>([
  ['memory refuses', { do: 'answer', check: 'money', answer: 'some' }],
  ['the casebook does not open', { do: 'openRoute', route: 'proof/confirmation' }],
])('where %s, the person is told', async (_, intent) => {
  memory.dispatch.mockResolvedValue({ ok: false, reason: 'no' });
  memory.send.mockResolvedValue({ ok: false, reason: 'no' });
  handle(intent);
  await Promise.resolve();
  await Promise.resolve();
  expect(failed).toHaveBeenCalledOnce();
});

test.each([
  ['jumps', true, 'instant'],
  ['glides', false, 'smooth'],
])('“Show me” %s there where a person asked for stillness: %s', (_, matches, behavior) => {
  vi.stubGlobal('matchMedia', () => ({ matches }));
  handle({ do: 'showMe', hint: 'saveThisList' });
  expect(element.scrollIntoView).toHaveBeenCalledWith({ block: 'center', behavior });
});
