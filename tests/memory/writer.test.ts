import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Action } from '@/content/memory/actions';
import { quarantine, version } from '@/content/memory/keys';
import { defaults, type Memory } from '@/content/memory/memory';
import { readMemory, readSetAside } from '@/content/memory/read';
import { reduce } from '@/content/memory/reduce';
import { checkMemory, forget, put, write } from '@/entrypoints/background/storageQueue';

const local = fakeBrowser.storage.local;
const done = (id: string, at = 1): Action => ({ type: 'setTask', id, state: 'done', at });
const kept = (data: unknown, v = version) => ({ v, data });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('Writes', () => {
  it('come one after the other, so none is lost', async () => {
    const ids = Array.from({ length: 50 }, (_, i) => `task${i}`);
    await Promise.all(ids.map((id) => write([done(id)])));
    const { tasks } = await readMemory('tasks');
    expect(Object.keys(tasks).sort()).toEqual([...ids].sort());
  });

  it('end in the same memory as the actions done one by one, in whatever bundles they come', async () => {
    const id = fc.constantFrom('saveOrders', 'saveChats', 'openRefunds');
    const at = fc.nat(1000);
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({
        type: fc.constant('setTask' as const),
        id,
        state: fc.constantFrom('open' as const, 'done' as const),
        at,
      }),
      fc.record({
        type: fc.constant('answerCheck' as const),
        check: fc.constantFrom('money' as const, 'returns' as const),
        answer: fc.constantFrom('none' as const, 'some' as const),
        at,
      }),
      fc.record({
        type: fc.constant('recordFacts' as const),
        page: fc.constantFrom('orderList', 'wallet'),
        facts: fc.dictionary(
          fc.constantFrom('toPay', 'processing'),
          fc.oneof(fc.nat(5), fc.constant('unknown')),
        ),
        at,
      }),
      fc.record({
        type: fc.constant('dismiss' as const),
        hint: id,
        on: fc.constantFrom('always', 'wallet', 'coins'),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(action, { maxLength: 4 }), { maxLength: 12 }), async (bundles) => {
        fakeBrowser.reset();
        await Promise.all(bundles.map((bundle) => write(bundle)));
        let wanted: Memory = structuredClone(defaults);
        for (const one of bundles.flat()) wanted = { ...wanted, ...reduce(wanted, one) };
        expect(await readMemory('tasks', 'seen', 'answers', 'dismissed')).toEqual({
          answers: wanted.answers,
          tasks: wanted.tasks,
          seen: wanted.seen,
          dismissed: wanted.dismissed,
        });
      }),
      { numRuns: 50 },
    );
  });

  it('that change nothing write nothing', async () => {
    await write([done('saveOrders')]);
    const set = vi.spyOn(local, 'set');
    await write([done('saveOrders')]);
    expect(set).not.toHaveBeenCalled();
  });

  it('touch only the key they are about', async () => {
    const set = vi.spyOn(local, 'set');
    await write([done('saveOrders')]);
    expect(set.mock.calls.map(([what]) => Object.keys(what))).toEqual([['tasks']]);
  });

  it('that storage refuses leave the old value, tell why, and do not stop the next one', async () => {
    await write([done('saveOrders')]);
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(write([done('saveChats')])).rejects.toThrow('quota exceeded');
    expect((await readMemory('tasks')).tasks).toEqual({ saveOrders: { state: 'done', at: 1 } });
    await write([done('saveAddresses')]);
    expect(Object.keys((await readMemory('tasks')).tasks)).toEqual(['saveOrders', 'saveAddresses']);
  });

  it('never take the place of what a newer version wrote', async () => {
    const newer = kept({ saveOrders: { state: 'done', at: 1, mood: 'glad' } }, version + 1);
    await local.set({ tasks: newer });
    await expect(write([done('saveChats')])).rejects.toThrow('newerData');
    await expect(put({ tasks: {} })).rejects.toThrow('newerData');
    expect((await local.get('tasks')).tasks).toEqual(newer);
    await write([{ type: 'setSettings', settings: { appearance: 'dark' } }]);
    expect((await readMemory('settings')).settings.appearance).toBe('dark');
  });
});

describe('What cannot be read', () => {
  const broken = { v: version, data: { saveOrders: { state: 'done', at: 1 }, saveChats: 'garbage' } };

  it('is set aside as it was, mended, and told', async () => {
    await local.set({ tasks: broken });
    await checkMemory();
    const aside = await readSetAside();
    expect(Object.values(aside)).toEqual([broken]);
    expect(Object.keys(aside)[0]).toMatch(/^quarantine:tasks:\d{4}-/);
    const { tasks, errorLog } = await readMemory('tasks', 'errorLog');
    expect(tasks).toEqual({ saveOrders: { state: 'done', at: 1 } });
    expect(errorLog.map(({ what }) => what)).toEqual(['quarantined:tasks']);
  });

  it('is set aside before the first write and before a copy takes its place', async () => {
    await local.set({ tasks: broken });
    await write([done('saveReceipts')]);
    expect(Object.values(await readSetAside())).toEqual([broken]);
    expect(Object.keys((await readMemory('tasks')).tasks)).toEqual(['saveOrders', 'saveReceipts']);
    fakeBrowser.reset();
    await local.set({ tasks: broken });
    await put({ tasks: { saveChats: { state: 'done', at: 2 } } });
    expect(Object.values(await readSetAside())).toEqual([broken]);
    expect((await readMemory('tasks')).tasks).toEqual({ saveChats: { state: 'done', at: 2 } });
  });

  it('stays where it is while there is no room for the copy', async () => {
    await local.set({ tasks: broken });
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(checkMemory()).rejects.toThrow('quota exceeded');
    expect((await local.get('tasks')).tasks).toEqual(broken);
  });

  it('is kept each time it happens', async () => {
    for (const [i, day] of ['2026-11-24', '2026-11-25', '2026-11-26'].entries()) {
      vi.setSystemTime(`${day}T10:00:00Z`);
      await local.set({ tasks: `broken ${i}` });
      await checkMemory();
    }
    vi.useRealTimers();
    expect(Object.values(await readSetAside())).toEqual(['broken 0', 'broken 1', 'broken 2']);
  });

  it('of a newer version is told once, and no more when that version is back', async () => {
    await local.set({ tasks: kept({}, version + 1) });
    await checkMemory();
    await checkMemory();
    expect((await readMemory('errorLog')).errorLog.map(({ what }) => what)).toEqual(['newerData']);
    await local.set({ tasks: kept({}) });
    await checkMemory();
    expect((await readMemory('errorLog')).errorLog).toEqual([]);
  });
});

describe('What an older version kept', () => {
  const older = {
    tasks: { v: 1, data: { openDisputes: { state: 'done', at: 5 } } },
    trouble: { v: 1, data: [{ what: 'x', where: 'y', at: 1 }] },
    verdict: { v: 1, data: { verdict: 'ready', lines: [] } },
  };

  it.each([
    ['the first check', () => checkMemory()],
    ['the first write', () => write([{ type: 'clearErrorLog' }, { type: 'bringBackAll' }])],
    ['the first copy that is loaded', () => put({ dismissed: {} })],
  ])('is written anew by %s, and what has no use goes', async (_, act) => {
    await local.set(older);
    await act();
    const all = await local.get(null);
    expect(Object.keys(all)).not.toEqual(expect.arrayContaining(['trouble']));
    expect(Object.keys(all)).not.toEqual(expect.arrayContaining(['verdict']));
    expect((await readMemory('answers')).answers).toEqual({ disputes: { answer: 'none', at: 5 } });
  });
});

describe('Forgetting', () => {
  it('empties memory, what was set aside included', async () => {
    await local.set({ tasks: kept({}), [`${quarantine}tasks:2026-11-24`]: 'x', stray: 1 });
    await forget();
    expect(await local.get(null)).toEqual({});
  });

  it('waits for its turn: a write that came before does not come back', async () => {
    const before = write([done('saveOrders')]);
    await Promise.all([before, forget()]);
    expect(await local.get(null)).toEqual({});
  });
});
