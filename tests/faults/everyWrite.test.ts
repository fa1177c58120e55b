// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knownFailure } from '@/components/failureText';
import { emptyDetails } from '@/content/casebook/accountDetails';
import { allCasebooks, firstCasebook, putCasebook } from '@/content/casebook/casebooks';
import { casebookFileOf, loadCasebookFile } from '@/content/casebook/file/casebookFile';
import type { CasebookFile } from '@/content/casebook/file/schema';
import { mergeOfficial } from '@/content/casebook/mergeOfficial';
import { rawCasebooks } from '@/content/casebook/setDamagedAside';
import { addresses, details, letters, pictures, proofs } from '@/content/casebook/stores';
import { copyOf } from '@/content/memory/copy';
import { defaults } from '@/content/memory/memory';
import { groupLines } from '@/content/orders/officialFile/group';
import { linesOf } from '@/content/orders/officialFile/sheet';
import { reasonOf } from '@/content/reasonOf';
import { messageHandlers } from '@/entrypoints/background/messageHandlers';
import { freshCasebooks } from '../casebook/freshCasebooks';
import { printed } from '../casebook/printedOrder';
import { t } from '../overlay/sample';
import { withFailing } from './failingWrites';

const at = '2026-11-05T10:00:00.000Z';
const day = { at, day: '2026-11-05', zone: 'Europe/Lisbon' };
const id = (n: number) => `82000000000001${10 + n}`;
const url = 'https://www.aliexpress.com/p/order/index.html';
let casebook = '';
let file: CasebookFile;

const orders = (...some: number[]) =>
  messageHandlers.saveOrders({
    ...{ kind: 'saveOrders', language: 'en', url, casebook, orders: some.map((n) => printed(id(n))) },
    scan: {
      ...{ tab: 'All', tabCode: 'all', filter: '', sort: '', filtersOffered: [], count: '' },
      ...{ chains: [some.map(id)], first: '', last: '', unread: [] },
    },
  });
const official = () =>
  mergeOfficial(
    groupLines(
      linesOf([
        ['order_id', 'item_name', 'payable_amt'],
        [id(7), 'Made-up lamp', '1234'],
        [id(8), 'Made-up rope', '700'],
      ]).lines,
      at,
    ).orders,
    casebook,
  );

/** Everything that writes because a person asked for it. */
const acts: Record<string, () => Promise<unknown>> = {
  'saving orders': () => orders(3, 4, 5),
  'saving orders that are held': () => orders(1, 2, 3),
  'the official file': official,
  'saving addresses': () =>
    messageHandlers.saveAddresses({
      kind: 'saveAddresses',
      addresses: ['Oak Lane 7', 'Elm Road 3'],
      casebook,
    }),
  'an address that is typed': () => addresses.put({ casebook, id: 'a1', text: 'Rua 1', savedAt: at }),
  'account details': () => details.put({ ...emptyDetails(casebook), mailbox: 'the old one', changedAt: at }),
  'a name for the casebook': () => putCasebook({ id: casebook, label: 'Mine', createdAt: at }),
  'a letter': () =>
    letters.put({
      casebook,
      id: 'l1',
      letter: '',
      language: 'en',
      to: '',
      subject: '',
      text: 'Hello',
      changedAt: at,
    }),
  'a note of proof': () => proofs.put({ casebook, id: 'p1', ...day, task: '', title: 'Gone', text: '' }),
  'a picture': () =>
    pictures.put({
      ...{ casebook, id: 'p1', at, zone: day.zone, page: 'deleteAccount', address: '', browser: 'Test 1' },
      ...{ sha256: 'a'.repeat(64), mime: 'image/png', bytes: new Uint8Array([1]), title: '' },
    }),
  'a casebook file': () => loadCasebookFile(file),
  'ticks and settings': () =>
    messageHandlers.dispatch({
      kind: 'dispatch',
      actions: [
        { type: 'setTask', id: 'saveOrders', state: 'done', at: 5 },
        { type: 'setSettings', settings: { appearance: 'dark' } },
      ],
    }),
  'a copy of the progress': () =>
    messageHandlers.loadMemory({ kind: 'loadMemory', file: JSON.parse(copyOf(defaults, Date.parse(at))) }),
};

const timeless = (value: unknown): string =>
  JSON.stringify(value, (key, one) =>
    ['at', 'lastAt', 'savedAt', 'firstSavedAt', 'seq'].includes(key) ? 0 : one,
  );
const kept = async () => ({
  casebook: await rawCasebooks(),
  memory: await fakeBrowser.storage.local.get(null),
});
/** Of memory only what the person put there: what it knows of the casebook follows by itself. */
const state = async () => {
  const { casebook: records, memory } = await kept();
  const { seen: _, errorLog: __, ...own } = memory as Record<string, unknown>;
  return { records: timeless(records), own: timeless(own) };
};

beforeEach(async () => {
  fakeBrowser.reset();
  await freshCasebooks();
  casebook = (await firstCasebook()).id;
  await orders(5, 6);
  file = await casebookFileOf((await allCasebooks())[0] as never, '', { addresses: true, details: true });
  await freshCasebooks();
  fakeBrowser.reset();
  await putCasebook({ id: casebook, label: '', createdAt: at });
  await orders(1, 2);
});

describe.each(Object.entries(acts))('While %s is written and storage is full', (_, act) => {
  it.each([
    ['at one write', false],
    ['from one write on', true],
  ])('%s, nothing is lost, nothing claims success, and it is done once there is room', async (__, all) => {
    for (let nth = 1; ; nth++) {
      const before = await kept();
      const { writes, outcome, error } = await withFailing(nth, all, act);
      if (writes < nth) {
        expect(error).toBeUndefined();
        expect(nth).toBeGreaterThan(1);
        return;
      }
      const after = await kept();
      const answer = outcome as { ok?: boolean; reason?: string } | undefined;
      const failed = error !== undefined || answer?.ok === false;
      if (failed) {
        // The person is told of the room.
        expect(knownFailure(t, error ? reasonOf(error) : (answer?.reason ?? ''))).toContain('no more room');
        // All or nothing, in the casebook; of memory, whole actions.
        expect(timeless(after.casebook)).toBe(timeless(before.casebook));
      }
      // What was there is there.
      for (const [store, records] of Object.entries(before.casebook))
        expect(after.casebook[store]?.length).toBeGreaterThanOrEqual(records.length);
      for (const key of Object.keys(before.memory)) expect(Object.keys(after.memory)).toContain(key);
      // After room is made it goes on.
      await act();
      const done = await state();
      await act();
      expect(await state()).toEqual(done);
      fakeBrowser.reset();
      await freshCasebooks();
      await putCasebook({ id: casebook, label: '', createdAt: at });
      await orders(1, 2);
    }
  });
});
