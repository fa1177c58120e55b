// @vitest-environment node
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { firstCasebook } from '@/content/casebook/casebooks';
import { closeDatabase, database, databaseName, forgetCasebooks } from '@/content/casebook/database';
import { casebookFileOf, loadCasebookFile } from '@/content/casebook/file/casebookFile';
import { biggestFile, readCasebookFile } from '@/content/casebook/file/read';
import { casebookFileSchema } from '@/content/casebook/file/schema';
import { writeCasebookFile } from '@/content/casebook/file/write';
import { pictures } from '@/content/casebook/stores';
import { fromBase64, toBase64 } from '@/content/pictures/base64';
import { plainAddress } from '@/content/pictures/plainAddress';
import { keptPicture, pictureUrl, takenPicture } from '@/content/pictures/takenPicture';
import { dot, samplePicture } from './samplePicture';

afterEach(forgetCasebooks);
const now = Date.parse('2026-02-10T09:15:00Z');

describe('The address of a picture', () => {
  it.each([
    [
      'https://www.aliexpress.com/p/order/detail.html?orderId=8099000000000017&spm=a2g.x&buyerId=77',
      'https://www.aliexpress.com/p/order/detail.html?orderId=8099000000000017',
    ],
    [
      'https://privacy.aliexpress.com/home#/request/delete?mail=ana',
      'https://privacy.aliexpress.com/home#/request/delete',
    ],
    ['https://ana:secret@www.aliexpress.com/x?email=ana@example.org#ana', 'https://www.aliexpress.com/x'],
    ['https://www.aliexpress.com/x?orderId=ana', 'https://www.aliexpress.com/x'],
    ['chrome://settings', ''],
    ['data:text/html,Ana', ''],
    ['', ''],
  ])('%s is kept as %j', (address, kept) => expect(plainAddress(address)).toBe(kept));

  it('never keeps a parameter or a user name, whatever it is', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, (name, value, rest) => {
        const url = new URL('https://www.aliexpress.com/x');
        url.username = name;
        url.searchParams.set(`p${name}`, value);
        url.hash = rest;
        const { search, hash, username } = new URL(plainAddress(url.href));
        expect([search, username]).toEqual(['', '']);
        expect(hash).toMatch(/^(?:#\/[a-zA-Z/-]*)?$/);
      }),
    );
  });
});

describe('A picture of a page', () => {
  it('is taken with all that makes it a proof: time, zone, kind of page, address, browser and sum', async () => {
    const address = 'https://privacy.aliexpress.com/home#/request/delete';
    const taken = await takenPicture(`data:image/png;base64,${dot}`, address, now, 'Browser 1');
    expect(taken).toEqual({
      at: '2026-02-10T09:15:00.000Z',
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      page: 'deleteAccount',
      address,
      browser: 'Browser 1',
      sha256: createHash('sha256').update(Buffer.from(dot, 'base64')).digest('hex'),
      mime: 'image/png',
      data: dot,
    });
    expect((await takenPicture(`data:image/jpeg;base64,${dot}`, 'https://bank.example/', now, '')).page).toBe(
      '',
    );
  });

  it('is never anything but a picture', async () => {
    for (const url of [
      'data:text/html;base64,eA==',
      'data:image/svg+xml;base64,eA==',
      'https://a.example/x.png',
      '',
    ])
      await expect(takenPicture(url, 'https://a.example/', now, ''), url).rejects.toThrow('not a picture');
  });

  it('is kept and shown byte for byte', async () => {
    const { id } = await firstCasebook();
    const taken = await takenPicture(`data:image/png;base64,${dot}`, 'https://a.example/', now, 'B');
    await pictures.put(keptPicture(taken, { casebook: id, id: 'p1', title: 'Mine' }));
    const [kept] = await pictures.list(id);
    expect(kept && pictureUrl(kept)).toBe(`data:image/png;base64,${dot}`);
    await expect(pictures.put({ ...(await samplePicture(id)), sha256: 'x' })).rejects.toThrow();
  });

  it('survives the casebook file with its bytes and its sum, into an empty casebook', async () => {
    const casebook = await firstCasebook();
    const picture = await samplePicture(casebook.id);
    await pictures.put(picture);
    const file = JSON.stringify(await casebookFileOf(casebook, '', { addresses: false, details: false }));
    await forgetCasebooks();
    const { casebook: there } = await loadCasebookFile(casebookFileSchema.parse(JSON.parse(file)));
    expect(await pictures.list(there)).toEqual([{ ...picture, casebook: there }]);
  });

  it('whatever their bytes, pictures come through the casebook file with them, and their sums fit', async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 90_000, size: 'max' });
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { minLength: 1, maxLength: 4 }), async (some) => {
        const casebook = await firstCasebook();
        const sums: string[] = [];
        for (const [at, one] of some.entries()) {
          const data = Buffer.from(one).toString('base64');
          const taken = await takenPicture(`data:image/png;base64,${data}`, 'https://a.example/', now, 'B');
          await pictures.put(keptPicture(taken, { casebook: casebook.id, id: `p${at}`, title: 'Mine' }));
          sums.push(createHash('sha256').update(one).digest('hex'));
        }
        const file = await casebookFileOf(casebook, '', { addresses: false, details: false });
        const text = [...writeCasebookFile(file)].join('');
        await forgetCasebooks();
        const read = readCasebookFile(text);
        if (!read.ok) throw new Error(read.reason);
        const { casebook: there } = await loadCasebookFile(read.file);
        const kept = await pictures.list(there);
        expect(kept.map(({ sha256 }) => sha256)).toEqual(sums);
        for (const { bytes: back, sha256 } of kept)
          expect(createHash('sha256').update(back).digest('hex')).toBe(sha256);
        await forgetCasebooks();
      }),
      { numRuns: 12 },
    );
  });

  it('a file of as many pictures of a large screen as a person may keep is read, one of more is refused', () => {
    expect(biggestFile).toBeGreaterThan(30 * 10_000_000);
    // What one text of a browser can hold (V8: 2^29 - 24 signs).
    expect(biggestFile).toBeLessThan(2 ** 29 - 24);
  });

  it('any bytes come back the same from base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
        expect(Buffer.from(toBase64(bytes), 'base64').equals(bytes)).toBe(true);
        expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('has a place in a casebook from before there were pictures, and nothing in it is lost', async () => {
    const old = await openDB(databaseName, 1, {
      upgrade(db) {
        db.createObjectStore('casebooks', { keyPath: 'id' });
        for (const name of [
          'orders',
          'refunds',
          'visits',
          'addresses',
          'details',
          'contacts',
          'letters',
          'proofs',
          'files',
        ])
          db.createObjectStore(name, { keyPath: ['casebook', 'id'] });
      },
    });
    const id = crypto.randomUUID();
    await old.put('casebooks', { id, label: 'Mine', createdAt: '2026-01-01T00:00:00.000Z' });
    old.close();
    expect([...(await database()).objectStoreNames]).toContain('pictures');
    expect(await (await database()).get('casebooks', id)).toMatchObject({ label: 'Mine' });
    await pictures.put(await samplePicture(id));
    expect(await pictures.list(id)).toHaveLength(1);
    await closeDatabase();
  });
});
