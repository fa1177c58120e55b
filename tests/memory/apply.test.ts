import { describe, expect, it } from 'vitest';
import type { Action } from '@/content/memory/actions';
import { defaults, type Memory } from '@/content/memory/memory';
import { reduce } from '@/content/memory/reduce';

const memory = (part: Partial<Memory> = {}): Memory => ({ ...defaults, ...part });
const trouble = (what: string, at: number) => ({ what, where: 'popup', at });

/** What a person did, what was kept before, and what changes. */
const rows: [string, Partial<Memory>, Action, Partial<Memory>][] = [
  [
    'a task is ticked',
    {},
    { type: 'setTask', id: 'saveOrders', state: 'done', at: 5 },
    { tasks: { saveOrders: { state: 'done', at: 5 } } },
  ],
  [
    'a task is unticked: other tasks stay',
    { tasks: { saveOrders: { state: 'done', at: 5 }, saveChats: { state: 'done', at: 1 } } },
    { type: 'setTask', id: 'saveOrders', state: 'open', at: 6 },
    { tasks: { saveOrders: { state: 'open', at: 6 }, saveChats: { state: 'done', at: 1 } } },
  ],
  [
    'a task waits until a date',
    {},
    { type: 'setTask', id: 'openRefunds', state: 'waiting', until: '2026-12-02', at: 5 },
    { tasks: { openRefunds: { state: 'waiting', until: '2026-12-02', at: 5 } } },
  ],
  [
    'a task that waited is done: the date goes',
    { tasks: { requestOfficialFile: { state: 'waiting', until: '2026-12-02', at: 5 } } },
    { type: 'setTask', id: 'requestOfficialFile', state: 'done', at: 6 },
    { tasks: { requestOfficialFile: { state: 'done', at: 6 } } },
  ],
  [
    'ticking how a check is settled is an answer, and ends the wait for it',
    { tasks: { openRefunds: { state: 'waiting', until: '2026-12-02', at: 5 } } },
    { type: 'setTask', id: 'openRefunds', state: 'done', at: 6 },
    { tasks: {}, answers: { returns: { answer: 'none', at: 6 } } },
  ],
  [
    'opening it again takes the answer back',
    { answers: { returns: { answer: 'none', at: 6 } } },
    { type: 'setTask', id: 'openRefunds', state: 'open', at: 7 },
    { tasks: { openRefunds: { state: 'open', at: 7 } }, answers: {} },
  ],
  [
    'a question is answered',
    { answers: { money: { answer: 'some', at: 1 } } },
    { type: 'answerCheck', check: 'money', answer: 'none', at: 5 },
    { answers: { money: { answer: 'none', at: 5 } } },
  ],
  [
    'the person goes on with what a page shows: the figure of that moment is kept',
    { seen: { orderList: { toPay: { value: 2, at: 4 } } } },
    { type: 'acceptCheck', check: 'unpaidOrders', at: 5 },
    { answers: { unpaidOrders: { answer: 'accepted', at: 5, count: 2 } } },
  ],
  [
    'the person goes on with what they said is left',
    { answers: { money: { answer: 'some', at: 4 } } },
    { type: 'acceptCheck', check: 'money', at: 5 },
    { answers: { money: { answer: 'accepted', at: 5 } } },
  ],
  ['what nobody looked at cannot be accepted', {}, { type: 'acceptCheck', check: 'unpaidOrders', at: 5 }, {}],
  ['nor can a question that nobody answered', {}, { type: 'acceptCheck', check: 'membership', at: 5 }, {}],
  [
    'an answer is taken back',
    { answers: { money: { answer: 'none', at: 4 }, payLater: { answer: 'none', at: 4 } } },
    { type: 'undoAnswer', check: 'money' },
    { answers: { payLater: { answer: 'none', at: 4 } } },
  ],
  [
    'a page showed something: what is unknown takes the place of nothing',
    { seen: { orderList: { toPay: { value: 2, at: 1 } } } },
    { type: 'recordFacts', page: 'orderList', facts: { toPay: 'unknown', processing: 0 }, at: 9 },
    { seen: { orderList: { toPay: { value: 2, at: 1 }, processing: { value: 0, at: 9 } } } },
  ],
  [
    'a hint is hidden on one page, then on another',
    { dismissed: { optionMayBeHidden: ['profile'] } },
    { type: 'dismiss', hint: 'optionMayBeHidden', on: 'accountHome' },
    { dismissed: { optionMayBeHidden: ['profile', 'accountHome'] } },
  ],
  [
    'a hint is hidden everywhere',
    { dismissed: { optionMayBeHidden: ['profile'] } },
    { type: 'dismiss', hint: 'optionMayBeHidden', on: 'always' },
    { dismissed: { optionMayBeHidden: 'always' } },
  ],
  [
    'a hint that is hidden everywhere is hidden on one page: it stays hidden everywhere',
    { dismissed: { optionMayBeHidden: 'always' } },
    { type: 'dismiss', hint: 'optionMayBeHidden', on: 'accountHome' },
    {},
  ],
  [
    'a hint comes back',
    { dismissed: { optionMayBeHidden: 'always', cardsLast: 'always' } },
    { type: 'bringBack', hint: 'cardsLast' },
    { dismissed: { optionMayBeHidden: 'always' } },
  ],
  [
    'all hints come back',
    { dismissed: { optionMayBeHidden: 'always', cardsLast: ['wallet'] } },
    { type: 'bringBackAll' },
    { dismissed: {} },
  ],
  [
    'one setting changes, the others stay',
    {},
    { type: 'setSettings', settings: { language: 'ar' } },
    { settings: { ...defaults.settings, language: 'ar' } },
  ],
  [
    'a guide goes on',
    { guides: { round: { step: 'orders', results: {}, at: 1 } } },
    { type: 'setGuide', id: 'round', state: { step: 'refunds', results: { orders: 'none' }, at: 2 } },
    { guides: { round: { step: 'refunds', results: { orders: 'none' }, at: 2 } } },
  ],
  [
    'a guide starts again',
    { guides: { round: { step: 'orders', results: {}, at: 1 } } },
    { type: 'resetGuide', id: 'round' },
    { guides: {} },
  ],
  [
    'a reminder moves to another day: it is still one',
    { reminders: [{ id: 'a', task: 'followUp', due: '2026-12-01' }] },
    { type: 'setReminder', reminder: { id: 'a', task: 'followUp', due: '2026-12-08' } },
    { reminders: [{ id: 'a', task: 'followUp', due: '2026-12-08' }] },
  ],
  [
    'a reminder goes',
    { reminders: [{ id: 'a', task: 'followUp', due: '2026-12-01' }] },
    { type: 'dropReminder', id: 'a' },
    { reminders: [] },
  ],
  [
    'the same trouble twice is told once, the latest time counts',
    { errorLog: [trouble('full', 1), trouble('other', 2)] },
    { type: 'logError', error: trouble('full', 3) },
    { errorLog: [trouble('other', 2), trouble('full', 3)] },
  ],
  ['trouble was read', { errorLog: [trouble('full', 1)] }, { type: 'clearErrorLog' }, { errorLog: [] }],
];

describe('An operation changes one thing', () => {
  it.each(rows)('%s', (_, before, action, changed) => {
    expect(reduce(memory(before), action)).toEqual(changed);
  });

  it.each(rows)('and done once more, nothing: %s', (_, before, action) => {
    const held = memory(before);
    const after = { ...held, ...reduce(held, action) };
    expect(reduce(after, action)).toEqual({});
  });

  it.each(rows)('and leaves what it was given as it was: %s', (_, before, action) => {
    const held = memory(structuredClone(before));
    reduce(held, action);
    expect(held).toEqual(memory(before));
  });

  it('keeps no more than twenty troubles, the latest ones', () => {
    const many = Array.from({ length: 20 }, (_, i) => trouble(`t${i}`, i));
    const { errorLog: kept = [] } = reduce(memory({ errorLog: many }), {
      type: 'logError',
      error: trouble('new', 99),
    });
    expect(kept).toHaveLength(20);
    expect(kept[0]?.what).toBe('t1');
    expect(kept[19]?.what).toBe('new');
  });
});
