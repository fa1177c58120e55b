// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, readCasebookFile } from '@/content/casebook/file/read';
import type { CasebookFile } from '@/content/casebook/file/schema';
import { writeCasebookFile } from '@/content/casebook/file/write';
import { at, lampOrder, lampRefund, picturesOrder } from './sampleOrders';

const casebook = '3f0d1c5e-5a52-4a53-9d0e-3c6f4e1b2a10';
const file = (): CasebookFile => ({
  format: 'leavewell-casebook',
  version: 1,
  madeAt: at,
  note: '2 saved.',
  casebook: { id: casebook, label: 'Mine', createdAt: at },
  orders: [lampOrder(), picturesOrder()],
  refunds: [lampRefund()],
  visits: [],
  files: [{ casebook, id: '8200000000125102', kind: 'receipt', at }],
  contacts: [],
  letters: [],
  proofs: [],
});
const written = (it: CasebookFile) => [...writeCasebookFile(it)].join('');
const changed = (change: (raw: ReturnType<typeof file>) => void) => {
  const raw = file();
  change(raw);
  return JSON.stringify(raw);
};

describe('The JSON file', () => {
  it('gives back exactly what went in', () => {
    expect(readCasebookFile(written(file()))).toEqual({ ok: true, file: file() });
  });

  it('leaves addresses and account details out unless they were asked for', () => {
    expect(JSON.parse(written(file()))).not.toHaveProperty('addresses');
    const withThem = { ...file(), addresses: [{ casebook, id: 'a1', text: 'Rua A, 1', savedAt: at }] };
    expect(readCasebookFile(written(withThem))).toEqual({ ok: true, file: withThem });
  });

  it('stays whole over any number of orders', () => {
    const orders = Array.from({ length: 450 }, (_, n) => ({
      ...lampOrder(),
      id: String(8200000000000000 + n),
    }));
    const read = readCasebookFile(written({ ...file(), orders }));
    expect(read.ok && read.file.orders.map(({ id }) => id)).toEqual(orders.map(({ id }) => id));
  });

  it('is accepted with a byte order mark in front, as some editors save it', () => {
    expect(readCasebookFile(`\ufeff${written(file())}`).ok).toBe(true);
  });

  const proto = (text: string) => text.replace('"refunds":', '"__proto__":{"polluted":true},"refunds":');
  it.each([
    ['an empty file', '', 'empty'],
    ['blanks only', '  \n', 'empty'],
    ['a picture', '\u0089PNG\r\n', 'notJson'],
    ['a file cut in the middle', written(file()).slice(0, -200), 'notJson'],
    ['another JSON file', '{"name":"leavewell"}', 'notOurs'],
    ['a list', '[1,2,3]', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['a newer version', JSON.stringify({ ...file(), version: 2 }), 'newer'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'tooDeep'],
    ['nine levels', '[[[[[[[[[]]]]]]]]]', 'tooDeep'],
    ['a prototype at the top', proto(JSON.stringify(file())), 'broken'],
    [
      'a prototype in an order',
      changed((raw) =>
        Object.defineProperty(raw.orders[0], '__proto__', { value: { isAdmin: true }, enumerable: true }),
      ),
      'broken',
    ],
    [
      'a constructor key',
      changed((raw) => Object.assign(raw.orders[0] as object, { constructor: { prototype: {} } })),
      'broken',
    ],
    ['an unknown key', changed((raw) => Object.assign(raw.orders[0] as object, { more: 1 })), 'broken'],
    [
      'a script as a link',
      changed((raw) => {
        (raw.orders[0] as { links: { detail: string } }).links.detail = 'javascript:alert(1)';
      }),
      'broken',
    ],
    [
      'a link to somewhere else',
      changed((raw) => {
        (raw.orders[0] as { links: { detail: string } }).links.detail =
          'https://aliexpress.com.evil.example/';
      }),
      'broken',
    ],
    [
      'an amount that is a formula',
      changed((raw) => {
        (raw.orders[0] as { total: { amount: string } }).total.amount = '=1+1';
      }),
      'broken',
    ],
    [
      'an id that is a number',
      changed((raw) => Object.assign(raw.orders[0] as object, { id: 8200000000125102 })),
      'broken',
    ],
    [
      'a missing part',
      changed((raw) => {
        delete (raw as Partial<CasebookFile>).refunds;
      }),
      'broken',
    ],
  ])('is refused, with the reason, when it is %s', (_, text, reason) => {
    expect(readCasebookFile(text)).toMatchObject({ ok: false, reason });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('drops a prototype that hides among the readings', () => {
    const text = JSON.stringify(file()).replace(
      '"readAt":{',
      `"readAt":{"__proto__":{"at":"${at}","from":"list"},`,
    );
    const read = readCasebookFile(text);
    const readAt = read.ok ? read.file.orders[0]?.readAt : undefined;
    expect(Object.getPrototypeOf(readAt)).toBe(Object.prototype);
    expect(Object.keys(readAt ?? {}).sort()).toEqual(['date', 'status', 'total']);
  });

  it('says which part does not fit', () => {
    const text = changed((raw) => {
      (raw.orders[1] as { total: { amount: string } }).total.amount = 'much';
    });
    expect(readCasebookFile(text)).toEqual({ ok: false, reason: 'broken', where: 'orders.1.total.amount' });
  });

  it('never breaks the reader, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readCasebookFile(text).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 32, max: 126 }), (place, code) => {
        const text = written(file());
        const spoilt =
          text.slice(0, place % text.length) +
          String.fromCharCode(code) +
          text.slice((place % text.length) + 1);
        expect([true, false]).toContain(readCasebookFile(spoilt).ok);
      }),
    );
  });

  it.each([
    ['{}', 1],
    ['"[[["', 0],
    ['["\\"[", {"a": [1]}]', 3],
    ['[[],[],[[]]]', 3],
  ])('counts how deep things lie: %s is %i deep', (text, depth) => {
    expect(depthOf(text)).toBe(depth);
  });
});
