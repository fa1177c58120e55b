import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allCasebooks } from '@/content/casebook/casebooks';
import { casebookFileOf } from '@/content/casebook/file/casebookFile';
import { readCasebookFile } from '@/content/casebook/file/read';
import { keys } from '@/content/memory/keys';
import { defaults } from '@/content/memory/memory';
import { refreshKept } from '@/entrypoints/background/kept';
import { checkMemory } from '@/entrypoints/background/storageQueue';
import { found } from '@/scripts/profile/found';
import { writeDatabases } from '@/scripts/profile/raw';
import { freshCasebooks } from '../casebook/freshCasebooks';
import { profiles } from './profiles';

beforeEach(async () => {
  fakeBrowser.reset();
  await freshCasebooks();
});

describe('A frozen profile', () => {
  it('is there for each version that was made', () => {
    const log = readFileSync(path.join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
    const made = [...log.matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, version]) => version);
    expect(made.length).toBeGreaterThan(0);
    expect(profiles.map(([version]) => version)).toEqual(expect.arrayContaining(made));
  });

  it.each(profiles)('%s holds something of every kind', (_, { memory, databases, found }) => {
    for (const key of keys)
      expect(memory[key], key).not.toEqual({ v: expect.anything(), data: defaults[key] });
    const empty = databases.flatMap(({ stores }) => stores.filter(({ records }) => records.length === 0));
    expect(empty.map(({ name }) => name)).toEqual([]);
    expect(found).toMatchObject({
      memory: { tasks: { saveOrders: { state: 'done' } } },
      casebooks: [{ orders: expect.any(Array), pictures: [{ sumOfBytes: expect.any(String) }] }],
    });
  });
});

describe('After an upgrade to this version', () => {
  it.each(profiles)('all that %s kept is found, and its casebook file is sound', async (_, profile) => {
    await fakeBrowser.storage.local.set(profile.memory);
    await writeDatabases(profile.databases);
    await checkMemory();
    await refreshKept();
    expect(await found()).toMatchObject(profile.found);
    for (const casebook of await allCasebooks()) {
      const file = await casebookFileOf(casebook, '', { addresses: true, details: true });
      expect(readCasebookFile(JSON.stringify(file))).toEqual({ ok: true, file });
    }
    const aside = Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.includes(':'));
    expect(aside).toEqual(Object.keys(profile.memory).filter((key) => key.includes(':')));
  });
});
