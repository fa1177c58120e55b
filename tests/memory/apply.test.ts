import { describe, expect, it } from 'vitest';
import { apply } from '@/content/memory/apply';
import { defaults, type Memory } from '@/content/memory/memory';
import type { Operation } from '@/content/memory/operations';

const memory = (part: Partial<Memory> = {}): Memory => ({ ...defaults, ...part });
const trouble = (what: string, at: number) => ({ what, where: 'popup', at });

/** What a person did, what was kept before, and what changes. */
const rows: [string, Partial<Memory>, Operation, Partial<Memory>][] = [
  [
    'a task is ticked',
    {},
    { op: 'setTask', id: 'saveOrders', state: 'done', at: 5 },
    { tasks: { saveOrders: { state: 'done', at: 5 } } },
  ],
  [
    'a task is unticked: other tasks and "I know, go on" stay',
    { tasks: { saveOrders: { state: 'done', at: 5, overruled: true }, saveChats: { state: 'done', at: 1 } } },
    { op: 'setTask', id: 'saveOrders', state: 'open', at: 6 },
    { tasks: { saveOrders: { state: 'open', at: 6, overruled: true }, saveChats: { state: 'done', at: 1 } } },
  ],
  [
    'a task waits until a date',
    {},
    { op: 'setTask', id: 'openRefunds', state: 'waiting', until: '2026-12-02', at: 5 },
    { tasks: { openRefunds: { state: 'waiting', until: '2026-12-02', at: 5 } } },
  ],
  [
    'a task that waited is done: the date goes',
    { tasks: { openRefunds: { state: 'waiting', until: '2026-12-02', at: 5 } } },
    { op: 'setTask', id: 'openRefunds', state: 'done', at: 6 },
    { tasks: { openRefunds: { state: 'done', at: 6 } } },
  ],
  [
    'what holds a task up is overruled',
    {},
    { op: 'overrule', id: 'unpaidOrders', on: true, at: 5 },
    { tasks: { unpaidOrders: { state: 'open', at: 5, overruled: true } } },
  ],
  [
    'and no longer',
    { tasks: { unpaidOrders: { state: 'done', at: 4, overruled: true } } },
    { op: 'overrule', id: 'unpaidOrders', on: false, at: 5 },
    { tasks: { unpaidOrders: { state: 'done', at: 5 } } },
  ],
  [
    'a page showed something: what is unknown takes the place of nothing',
    { seen: { orderList: { toPay: { value: 2, at: 1 } } } },
    { op: 'saw', page: 'orderList', facts: { toPay: 'unknown', processing: 0 }, at: 9 },
    { seen: { orderList: { toPay: { value: 2, at: 1 }, processing: { value: 0, at: 9 } } } },
  ],
  [
    'a hint is hidden on one page, then on another',
    { dismissed: { optionMayBeHidden: ['profile'] } },
    { op: 'dismiss', hint: 'optionMayBeHidden', on: 'accountHome' },
    { dismissed: { optionMayBeHidden: ['profile', 'accountHome'] } },
  ],
  [
    'a hint is hidden everywhere',
    { dismissed: { optionMayBeHidden: ['profile'] } },
    { op: 'dismiss', hint: 'optionMayBeHidden', on: 'always' },
    { dismissed: { optionMayBeHidden: 'always' } },
  ],
  [
    'a hint comes back',
    { dismissed: { optionMayBeHidden: 'always', cardsLast: 'always' } },
    { op: 'bringBack', hint: 'cardsLast' },
    { dismissed: { optionMayBeHidden: 'always' } },
  ],
  [
    'all hints come back',
    { dismissed: { optionMayBeHidden: 'always', cardsLast: ['wallet'] } },
    { op: 'bringBackAll' },
    { dismissed: {} },
  ],
  [
    'one setting changes, the others stay',
    {},
    { op: 'setSettings', settings: { language: 'ar' } },
    { settings: { ...defaults.settings, language: 'ar' } },
  ],
  [
    'a guide goes on',
    { guides: { round: { step: 'orders', results: {}, at: 1 } } },
    { op: 'setGuide', id: 'round', state: { step: 'refunds', results: { orders: 'none' }, at: 2 } },
    { guides: { round: { step: 'refunds', results: { orders: 'none' }, at: 2 } } },
  ],
  [
    'a guide starts again',
    { guides: { round: { step: 'orders', results: {}, at: 1 } } },
    { op: 'resetGuide', id: 'round' },
    { guides: {} },
  ],
  [
    'a reminder moves to another day: it is still one',
    { reminders: [{ id: 'a', task: 'followUp', due: '2026-12-01' }] },
    { op: 'setReminder', reminder: { id: 'a', task: 'followUp', due: '2026-12-08' } },
    { reminders: [{ id: 'a', task: 'followUp', due: '2026-12-08' }] },
  ],
  [
    'a reminder goes',
    { reminders: [{ id: 'a', task: 'followUp', due: '2026-12-01' }] },
    { op: 'dropReminder', id: 'a' },
    { reminders: [] },
  ],
  [
    'the same trouble twice is told once, the latest time counts',
    { trouble: [trouble('full', 1), trouble('other', 2)] },
    { op: 'noteTrouble', trouble: trouble('full', 3) },
    { trouble: [trouble('other', 2), trouble('full', 3)] },
  ],
  ['trouble was read', { trouble: [trouble('full', 1)] }, { op: 'clearTrouble' }, { trouble: [] }],
];

describe('An operation changes one thing', () => {
  it.each(rows)('%s', (_, before, operation, changed) => {
    expect(apply(memory(before), operation)).toEqual(changed);
  });

  it.each(rows)('and done once more, nothing: %s', (_, before, operation) => {
    const held = memory(before);
    const after = { ...held, ...apply(held, operation) };
    expect(apply(after, operation)).toEqual({});
  });

  it.each(rows)('and leaves what it was given as it was: %s', (_, before, operation) => {
    const held = memory(structuredClone(before));
    apply(held, operation);
    expect(held).toEqual(memory(before));
  });

  it('keeps no more than twenty troubles, the latest ones', () => {
    const many = Array.from({ length: 20 }, (_, i) => trouble(`t${i}`, i));
    const { trouble: kept = [] } = apply(memory({ trouble: many }), {
      op: 'noteTrouble',
      trouble: trouble('new', 99),
    });
    expect(kept).toHaveLength(20);
    expect(kept[0]?.what).toBe('t1');
    expect(kept[19]?.what).toBe('new');
  });
});
