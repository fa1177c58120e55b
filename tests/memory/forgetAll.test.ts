import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database, databaseName } from '@/content/casebook/database';
import { wipeAll } from '@/entrypoints/background/wipeAll';

const remove = vi.fn(async () => true);
beforeEach(() => {
  fakeBrowser.reset();
  remove.mockClear();
  Object.assign(fakeBrowser.permissions, { remove });
});

const other = (name: string) =>
  new Promise<void>((done) => {
    const asked = indexedDB.open(name, 1);
    asked.onsuccess = () => {
      asked.result.close();
      done();
    };
  });

describe('Deleting everything', () => {
  it('empties memory, every database and every alarm', async () => {
    await fakeBrowser.storage.local.set({
      tasks: { v: 1, data: { saveOrders: { state: 'done', at: 1 } } },
      'quarantine:seen:2026-11-24': 'x',
    });
    const casebook = await database();
    await casebook.put('casebooks', { id: 'one' } as never);
    await other('left-by-an-older-version');
    await fakeBrowser.alarms.create('reminders', { delayInMinutes: 1 });
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain(databaseName);

    await wipeAll();

    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await indexedDB.databases()).toEqual([]);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(remove).toHaveBeenCalledWith({ permissions: ['notifications'] });
  });

  it('is no fault where nothing was kept', async () => {
    await wipeAll();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
