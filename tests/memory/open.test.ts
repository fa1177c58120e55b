import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keys, version } from '@/content/memory/keys';
import { defaults } from '@/content/memory/memory';
import { open } from '@/content/memory/migrate';
import { schemas } from '@/content/memory/schema';

const kept = (data: unknown, v = version) => ({ v, data });
const done = { state: 'done', at: 5 };

describe('What is kept is opened', () => {
  it('as the defaults where nothing is kept yet', () => {
    expect(open({})).toEqual({ memory: defaults, quarantined: [], newer: [], outdated: false });
  });

  it('as it is where it is sound', () => {
    const { memory, quarantined } = open({ tasks: kept({ saveOrders: done }) });
    expect(memory.tasks).toEqual({ saveOrders: done });
    expect(quarantined).toEqual([]);
  });

  it.each([
    ['no envelope', { saveOrders: done }],
    ['a text', 'garbage'],
    ['nothing', null],
    ['a version that is no number', { v: '1', data: {} }],
    ['a version without data', { v: version }],
  ])('with %s in quarantine, raw, and the default in its place', (_, raw) => {
    const opened = open({ tasks: raw });
    expect(opened.memory.tasks).toEqual({});
    expect(opened.quarantined).toEqual([{ key: 'tasks', raw, reason: 'broken' }]);
  });

  it('with what is sound of a broken list or map', () => {
    const raw = kept({ saveOrders: done, saveChats: { state: 'finished', at: 5 }, 'not an id': done });
    const { memory, quarantined } = open({ tasks: raw });
    expect(memory.tasks).toEqual({ saveOrders: done });
    expect(quarantined).toEqual([{ key: 'tasks', raw, reason: 'broken' }]);
    const reminder = { id: 'a', task: 'followUp', due: '2026-12-01' };
    expect(open({ reminders: kept([{ ...reminder, due: 'soon' }, reminder]) }).memory.reminders).toEqual([
      reminder,
    ]);
  });

  it('with the other settings where one is broken', () => {
    const raw = kept({ ...defaults.settings, language: 'ar', corner: 'middle' });
    const { memory, quarantined } = open({ settings: raw });
    expect(memory.settings).toEqual({ ...defaults.settings, language: 'ar' });
    expect(quarantined).toHaveLength(1);
  });

  it('with the default for a setting that came later', () => {
    const { notify: _, ...older } = defaults.settings;
    const { memory, quarantined } = open({ settings: kept({ ...older, language: 'es' }) });
    expect(memory.settings).toEqual({ ...defaults.settings, language: 'es' });
    expect(quarantined).toEqual([]);
  });

  it('and shown where a newer version wrote it, marked so that nobody writes over it', () => {
    const { memory, quarantined, newer } = open({
      tasks: kept(
        { saveOrders: { ...done, mood: 'glad' }, saveChats: { state: 'paused', at: 1 } },
        version + 1,
      ),
    });
    expect(memory.tasks).toEqual({ saveOrders: done });
    expect(newer).toEqual(['tasks']);
    expect(quarantined).toEqual([]);
  });

  it('and reaches no prototype', () => {
    // JSON.parse and storage.local both make a key of one's own of it.
    const evil = JSON.parse(
      '{"__proto__": {"state": "done", "at": 5}, "saveOrders": {"state": "done", "at": 5}}',
    );
    const { memory } = open({
      tasks: kept(evil),
      settings: kept(JSON.parse('{"__proto__": {"notify": true}}')),
    });
    expect(Object.getPrototypeOf(memory.tasks)).toBe(Object.prototype);
    expect(Object.keys(memory.tasks)).toEqual(['saveOrders']);
    expect(memory.settings).toEqual(defaults.settings);
    expect(({} as { state?: string }).state).toBeUndefined();
  });

  it('to a sound memory, whatever is kept', () => {
    const anything = fc.anything({ withDate: true, withMap: true, withNullPrototype: true });
    const inside = fc.oneof(
      anything,
      fc.record({ v: fc.integer({ min: -1, max: 3 }), data: anything }),
      fc.record({ v: fc.constantFrom(1, version), data: fc.dictionary(fc.string(), anything) }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), inside), (stored) => {
        const { memory } = open(stored);
        for (const key of keys) expect(schemas[key].safeParse(memory[key]).success).toBe(true);
      }),
    );
  });

  it('with every raw value either used or in quarantine, byte for byte', () => {
    const text = JSON.stringify(kept({ saveOrders: done }));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), (at, letter) => {
        const changed = text.slice(0, at) + String.fromCharCode(letter) + text.slice(at + 1);
        let raw: unknown;
        try {
          raw = JSON.parse(changed);
        } catch {
          raw = changed;
        }
        const { memory, quarantined, newer } = open({ tasks: raw });
        const isUsed = JSON.stringify(memory.tasks) === JSON.stringify((raw as { data?: unknown })?.data);
        const isAside =
          quarantined.length === 1 && JSON.stringify(quarantined[0]?.raw) === JSON.stringify(raw);
        expect(isUsed || isAside || newer.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
