import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf, mostBytes, readCopy, readCopyText } from '@/content/memory/copy';
import { defaults, type Memory } from '@/content/memory/memory';

const now = Date.UTC(2026, 10, 24, 10, 42);
const memory: Memory = {
  ...defaults,
  settings: { ...defaults.settings, language: 'ar', journey: 'pause' },
  tasks: {
    openRefunds: { state: 'waiting', until: '2026-12-02', at: 7 },
    saveChats: { state: 'notForMe', at: 8 },
  },
  seen: { orderList: { toPay: { value: 0, at: 9 }, signedIn: { value: true, at: 9 } } },
  answers: { money: { answer: 'none', at: 9 }, ordersOnTheWay: { answer: 'accepted', at: 9, count: 5 } },
  dismissed: { cardsLast: ['wallet'], optionMayBeHidden: 'always' },
  guides: { round: { step: 'refunds', results: { orders: 'none' }, at: 3 } },
  reminders: [{ id: 'a', task: 'followUp', due: '2026-12-01' }],
  errorLog: [{ what: 'x', where: 'y', at: 1 }],
  overlayMessages: { build: 'b', language: 'ar', direction: 'rtl', messages: { a: 'b' } },
};
const file = () => JSON.parse(copyOf(memory, now));
const reasonFor = (it: unknown) => {
  const read = readCopy(it);
  return read.ok ? 'taken' : read.reason;
};

describe('A copy of the progress', () => {
  it('comes back as it was, without what failed and without our own texts', () => {
    const { errorLog: _, overlayMessages: __, ...wanted } = memory;
    expect(readCopyText(copyOf(memory, now))).toEqual({
      ok: true,
      saved: '2026-11-24T10:42:00.000Z',
      copy: wanted,
    });
  });

  it('says in plain text what it is, so that a person can read it', () => {
    expect(Object.keys(file())).toEqual(['leavewell', 'version', 'saved', 'data']);
    expect(file().leavewell).toBe('progress');
  });

  it.each([
    ['a list', [], 'notOurs'],
    ['nothing', null, 'notOurs'],
    ['a file of somebody else', { name: 'other', version: 1 }, 'notOurs'],
    ['one from a newer version', { ...file(), version: 4 }, 'newer'],
    ['one without a version', { ...file(), version: undefined }, 'broken'],
    ['one without a date', { ...file(), saved: 'yesterday' }, 'broken'],
    ['one with more than we know', { ...file(), note: 'x' }, 'broken'],
    ['one with a part that we do not know', { ...file(), data: { ...file().data, orders: [] } }, 'broken'],
    ['one with a part missing', { ...file(), data: { ...file().data, tasks: undefined } }, 'broken'],
    [
      'one with a state that is none',
      { ...file(), data: { ...file().data, tasks: { a: { state: 'x', at: 1 } } } },
      'broken',
    ],
    [
      'one with something foreign deep inside',
      { ...file(), data: { ...file().data, tasks: { a: { state: 'done', at: 1, note: 'x' } } } },
      'broken',
    ],
    [
      'one with a name where a fact belongs',
      { ...file(), data: { ...file().data, seen: { profile: { name: { value: 'Mara Example', at: 1 } } } } },
      'broken',
    ],
    [
      'one that reaches for the prototype',
      { ...file(), data: { ...file().data, tasks: JSON.parse('{"__proto__": {"state": "done", "at": 1}}') } },
      'broken',
    ],
    [
      'one that reaches for the constructor',
      { ...file(), data: { ...file().data, tasks: { constructor: { state: 'done', at: 1 } } } },
      'broken',
    ],
  ])('refuses %s', (_, it, reason) => expect(reasonFor(it)).toBe(reason));

  it('refuses one that is too deep, without falling into it', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(readCopyText(copyOf(memory, now).replace('"ar"', deep))).toEqual({ ok: false, reason: 'broken' });
  });

  it('refuses one that is too large, and one that is no JSON', () => {
    expect(readCopyText(' '.repeat(mostBytes + 1))).toEqual({ ok: false, reason: 'tooLarge' });
    // Counted in bytes, as the file is: two for this letter.
    expect(readCopyText('é'.repeat(mostBytes / 2 + 1))).toEqual({ ok: false, reason: 'tooLarge' });
    expect(readCopyText('{"leavewell": "progress"')).toEqual({ ok: false, reason: 'notJson' });
  });

  it('is taken whole or refused, whatever one letter of it was changed to', () => {
    const text = copyOf(memory, now);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), (at, letter) => {
        const changed = text.slice(0, at) + String.fromCharCode(letter) + text.slice(at + 1);
        const read = readCopyText(changed);
        if (read.ok) expect(read.copy).toEqual(JSON.parse(changed).data);
        else expect(['notJson', 'notOurs', 'newer', 'broken']).toContain(read.reason);
      }),
      { numRuns: 1000 },
    );
  });

  it('never fails on whatever a file may hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(reasonFor({ leavewell: 'progress', version: 1, saved: file().saved, data })).toBe('broken');
      }),
    );
  });
});
