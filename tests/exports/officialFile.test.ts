// @vitest-environment node
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyOrder } from '@/content/orders/model/emptyOrder';
import { orderSchema } from '@/content/orders/model/order';
import { compare } from '@/content/orders/officialFile/compare';
import { readOfficialFile } from '@/content/orders/officialFile/read';
import type { Stage } from '@/content/orders/officialFile/stages';
import { limits } from '@/content/orders/officialFile/unpack';
import { headings, officialFile } from './officialSheet';
import { at, lampOrder } from './sampleOrders';

const parent = '8200000000125102';
const lamp = [
  parent,
  '8200000000125103',
  'Desk lamp',
  '1840',
  '2026-07-02 21:15:00',
  'Y',
  'buyer_accept_goods',
];
const bulb = [parent, '8200000000125104', 'Bulb', '1840', '2026-07-02 21:15:00', 'Y', 'buyer_accept_goods'];
const read = async (...rows: Parameters<typeof officialFile>[0]) =>
  readOfficialFile(await officialFile([headings, ...rows]), at);
const refusal = (bytes: Uint8Array) =>
  readOfficialFile(bytes, at).then(
    () => 'read',
    (error) => [error.reason, error.detail],
  );

describe('The official file', () => {
  it('makes one order of its item rows and counts the total once', async () => {
    const { orders, apart } = await read(lamp, bulb);
    expect(apart).toEqual([]);
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({
      id: parent,
      date: '2026-07-02',
      total: { amount: '18.40', currency: '', asPrinted: '1840' },
      status: { kind: 'completed', asPrinted: 'buyer_accept_goods' },
    });
    expect(orders[0]?.items.map(({ title }) => title)).toEqual(['Desk lamp', 'Bulb']);
    expect(orderSchema.safeParse(orders[0]).success).toBe(true);
  });

  it.each([
    ['rounded by a spreadsheet program', ['8200000000125100', '8200000000119020', '8200000000117730'], 3],
    ['whole', ['8200000000125102', '8200000000119020', '8200000000117735'], 0],
    ['too short to be rounded', ['82000000001250', '82000000001190', '82000000001170'], 0],
  ])('says when most of its order numbers look rounded: %s', async (_, ids, count) => {
    const rows = ids.map((id) => ['', id, 'Desk lamp', '1840', '', 'Y', '']);
    expect((await read(...rows)).rounded).toBe(count);
  });

  it('counts an order of which only one item was cancelled', async () => {
    const off = [
      parent,
      '8200000000125105',
      'Shade',
      '1840',
      '2026-07-02 21:15:00',
      'Y',
      'buyer_cancel_order',
    ];
    const { orders, apart } = await read(off, lamp);
    expect(apart).toEqual([]);
    expect(orders.map(({ status }) => status.kind)).toEqual(['completed']);
  });

  it('sets unpaid and cancelled orders apart', async () => {
    const { orders, apart } = await read(
      ['', '8200000000000001', 'A', '100', '', 'N', ''],
      ['', '8200000000000002', 'B', '100', '', 'N', 'timeout_close'],
      ['', '8200000000000003', 'C', '100', '', 'Y', 'buyer_cancel_order'],
      ['', '8200000000000004', 'D', '100', '', 'Y', 'something_new'],
    );
    expect(apart.map(({ id, status }) => [id, status.kind])).toEqual([
      ['8200000000000001', 'toPay'],
      ['8200000000000002', 'canceled'],
      ['8200000000000003', 'canceled'],
    ]);
    expect(orders.map(({ id, status }) => [id, status])).toEqual([
      ['8200000000000004', { kind: 'unknown', asPrinted: 'something_new' }],
    ]);
  });

  it.each([
    [{ value: 184000, type: Number }, '1840.00'],
    ['5', '0.05'],
    ['0', '0.00'],
    ['-250', '-2.50'],
    ['007', '0.07'],
    ['18.4', ''],
    ['many', ''],
    ['', ''],
  ])('reads cents only where they are a whole number: %j is %j', async (cents, amount) => {
    const { orders } = await read(['', '8200000000000001', 'A', cents, '', 'Y', '']);
    expect(orders[0]?.total.amount).toBe(amount);
    expect(orders[0]?.problems.some(({ field }) => field === 'total')).toBe(amount === '');
  });

  it.each([
    ['8200000000125102', '8200000000125102'],
    [{ value: 820000000012510, type: Number }, '820000000012510'],
    [{ value: 8.2e14, type: Number, format: '0.00E+00' }, '820000000000000'],
    ['8.20000000012E+15', ''],
    ['no number', ''],
  ])('keeps an id whole or leaves it out: %j is %j', async (cell, id) => {
    const { orders, withoutId } = await read(['', cell, 'A', '100', '', 'Y', '']);
    expect(orders[0]?.id ?? '').toBe(id);
    expect(withoutId).toBe(id === '' ? 1 : 0);
  });

  it.each([
    ['2026-07-02 21:15:00', '2026-07-02'],
    ['2026/7/2', '2026-07-02'],
    [{ value: new Date('2026-07-02T21:15:00Z'), type: Date }, '2026-07-02'],
    ['2026-02-30', ''],
    ['02/07/2026', ''],
    ['45840.5', ''],
    ['', ''],
  ])('reads the day only where it is sure: %j is %j', async (cell, day) => {
    const { orders } = await read(['', '8200000000000001', 'A', '100', cell, 'Y', '']);
    expect(orders[0]?.date).toBe(day);
  });

  it('leaves the total empty where the rows of one order name two, and says so', async () => {
    const { orders, unequalTotals } = await read(lamp, [...bulb.slice(0, 3), '990', ...bulb.slice(4)]);
    expect(orders[0]?.total).toEqual({ amount: '', currency: '', asPrinted: '1840 | 990' });
    expect(unequalTotals).toEqual([parent]);
  });

  it('finds its columns by their names, in any order and any case', async () => {
    const mixed = ['ITEM_NAME', 'other', ' Order_ID ', 'payable_amt'];
    const bytes = await officialFile([mixed, ['Lamp', 'x', '8200000000000001', '100']]);
    const { orders } = await readOfficialFile(bytes, at);
    expect(orders[0]).toMatchObject({ id: '8200000000000001', total: { amount: '1.00' } });
  });

  it('says at each stage what it does', async () => {
    const told: Stage[] = [];
    await readOfficialFile(await officialFile([headings, lamp]), at, (stage) => told.push(stage));
    expect(told).toEqual(['unpack', 'read', 'group']);
  });

  it('refuses what it cannot read, with the reason', async () => {
    const good = await officialFile([headings, lamp]);
    const damaged = good.slice();
    damaged[Math.floor(good.length / 3)] = (damaged[Math.floor(good.length / 3)] ?? 0) ^ 0x55;
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    const locked = new Uint8Array([
      ...old,
      ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    expect(await refusal(new Uint8Array())).toEqual(['empty', '']);
    expect(await refusal(strToU8('parent_orderid,order_id\r\n1,2'))).toEqual(['notExcel', '']);
    expect(await refusal(old)).toEqual(['oldExcel', '']);
    expect(await refusal(locked)).toEqual(['password', '']);
    expect(await refusal(good.slice(0, good.length - 100))).toEqual(['damaged', '']);
    expect(await refusal(good.slice(0, 60))).toEqual(['damaged', '']);
    expect(await refusal(damaged)).toEqual(['damaged', '']);
    expect(await refusal(zipSync({ 'photo.xml': strToU8('<a/>') }))).toEqual(['notExcel', '']);
    expect(await refusal(await officialFile([headings, lamp], 'Addresses'))).toEqual(['noSheet', '']);
    expect(
      await refusal(
        await officialFile([
          ['name', 'order_id'],
          ['a', '1'],
        ]),
      ),
    ).toEqual(['noColumns', 'item_name, payable_amt']);
    expect(await refusal(await officialFile([headings]))).toEqual(['noRows', '']);
  });

  it('refuses a file one of whose parts does not have the checksum that the file names', async () => {
    const good = await officialFile([headings, lamp]);
    const wrong = good.slice();
    const view = new DataView(wrong.buffer, wrong.byteOffset, wrong.byteLength);
    const entry = wrong.findLastIndex(
      (_, at) => at + 4 <= wrong.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(entry + 16, view.getUint32(entry + 16, true) ^ 1, true);
    expect(await refusal(good)).toBe('read');
    expect(await refusal(wrong)).toEqual(['damaged', '']);
  });

  it('refuses a file that would fill the memory before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(1000) });
    const view = new DataView(bomb.buffer);
    const entry = bomb.length - 22 - (46 + 'xl/workbook.xml'.length);
    view.setUint32(entry + 24, limits.inside + 1, true);
    expect(await refusal(bomb)).toEqual(['tooBig', '']);
  });

  it('lists what the pages say differently and what only one side knows', async () => {
    const other = ['', '8200000000000009', 'Only here', '100', '', 'Y', ''];
    const grouped = await read([...lamp.slice(0, 3), '1900', '2026-07-09', 'Y', 'buyer_accept_goods'], other);
    const onlyPage = { ...lampOrder(), id: '8200000000000077' };
    const fromFile = {
      ...emptyOrder('8200000000000055', at),
      readAt: { total: { at, from: 'officialFile' as const } },
    };
    expect(compare(grouped, [lampOrder(), onlyPage, fromFile])).toEqual({
      differences: [
        { id: parent, field: 'total', file: '19.00', pages: 'US $18.40' },
        { id: parent, field: 'date', file: '2026-07-09', pages: '2026-07-02' },
        { id: parent, field: 'status', file: 'buyer_accept_goods', pages: 'Awaiting delivery' },
      ],
      onlyFile: ['8200000000000009'],
      onlyPages: ['8200000000000077'],
    });
  });
});
