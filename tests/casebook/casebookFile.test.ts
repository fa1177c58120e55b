// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDetails } from '@/content/casebook/accountDetails';
import { allCasebooks, firstCasebook } from '@/content/casebook/casebooks';
import { casebookFileOf, loadCasebookFile } from '@/content/casebook/file/casebookFile';
import { readCasebookFile } from '@/content/casebook/file/read';
import { type CasebookFile, casebookFileSchema } from '@/content/casebook/file/schema';
import { writeCasebookFile } from '@/content/casebook/file/write';
import { listOrders } from '@/content/casebook/listOrders';
import { saveReadings } from '@/content/casebook/saveReadings';
import { addresses, details, files, proofs } from '@/content/casebook/stores';
import { at, lampOrder, lampRefund, picturesOrder } from '../exports/sampleOrders';
import { freshCasebooks } from './freshCasebooks';

const everything = { addresses: true, details: true };
const scan = {
  id: 'v1',
  tab: 'View all',
  tabCode: 'all' as const,
  filter: 'Last year',
  filtersOffered: ['Last year'],
  count: '2',
  chains: [],
  first: lampOrder().id,
  last: lampOrder().id,
  lastAt: at,
};

/** A casebook with something in every store, as a file. */
const filled = async (): Promise<CasebookFile> => {
  await saveReadings({ orders: [lampOrder(), picturesOrder()], refunds: [lampRefund()], scan });
  const [casebook] = await allCasebooks();
  if (!casebook) throw new Error('no casebook');
  const { id } = casebook;
  await addresses.put({ casebook: id, id: 'a1', text: 'Rua das Flores 1', savedAt: at });
  await details.put({ ...emptyDetails(id), mailbox: 'me@example.org', changedAt: at });
  await files.put({ casebook: id, id: lampOrder().id, kind: 'receipt', at });
  await proofs.put({
    casebook: id,
    id: 'p1',
    at,
    day: '2026-11-24',
    zone: 'Europe/Lisbon',
    task: '',
    title: 'Note',
    text: 'It said so.',
  });
  return casebookFileOf(casebook, 'a note', everything);
};
const throughText = (file: CasebookFile) => {
  const read = readCasebookFile([...writeCasebookFile(file)].join(''));
  if (!read.ok) throw new Error(read.reason);
  return read.file;
};

beforeEach(freshCasebooks);

describe('A casebook as a file', () => {
  it('fits its own shape and holds something of every store', async () => {
    const file = await filled();
    expect(casebookFileSchema.safeParse(file).success).toBe(true);
    expect(Object.entries(file).filter(([, value]) => Array.isArray(value) && value.length === 0)).toEqual([
      ['contacts', []],
      ['letters', []],
      ['pictures', []],
    ]);
  });

  it('leaves addresses and details out unless they were asked for', async () => {
    await filled();
    const [casebook] = await allCasebooks();
    const file = await casebookFileOf(casebook as never, '', { addresses: false, details: false });
    expect(JSON.stringify(file)).not.toContain('Rua das Flores');
    expect(JSON.stringify(file)).not.toContain('me@example.org');
  });

  it('loaded into an empty profile gives the same casebook', async () => {
    const file = await filled();
    await freshCasebooks();
    expect(await loadCasebookFile(throughText(file))).toMatchObject({
      casebook: file.casebook.id,
      fresh: 2,
      held: 2,
    });
    const again = await casebookFileOf(file.casebook, 'a note', everything);
    expect({ ...again, madeAt: file.madeAt }).toEqual(file);
  });

  it('loaded twice changes nothing', async () => {
    const file = await filled();
    expect(await loadCasebookFile(throughText(file))).toMatchObject({ fresh: 0, changed: 0, held: 2 });
    expect(await allCasebooks()).toHaveLength(1);
    expect({ ...(await casebookFileOf(file.casebook, 'a note', everything)), madeAt: file.madeAt }).toEqual(
      file,
    );
  });

  it('goes into the casebook that holds the same orders, even one begun anew', async () => {
    const file = await filled();
    await freshCasebooks();
    await saveReadings({ orders: [lampOrder()], refunds: [] });
    const [begun] = await allCasebooks();
    expect(await loadCasebookFile(throughText(file))).toMatchObject({ casebook: begun?.id, fresh: 1 });
    expect((await addresses.list(begun?.id ?? '')).map(({ text }) => text)).toEqual(['Rua das Flores 1']);
    expect(await allCasebooks()).toHaveLength(1);
  });

  it('stays a casebook of its own beside one that shares nothing with it', async () => {
    const file = await filled();
    await freshCasebooks();
    await saveReadings({ orders: [{ ...lampOrder(), id: '8299999999999999' }], refunds: [] });
    await loadCasebookFile(throughText(file));
    expect(await allCasebooks()).toHaveLength(2);
    expect(await listOrders(file.casebook.id)).toHaveLength(2);
  });

  it('does not take back what was written later', async () => {
    const file = await filled();
    await details.put({
      ...emptyDetails(file.casebook.id),
      mailbox: 'new@example.org',
      changedAt: '2026-12-01T00:00:00.000Z',
    });
    await loadCasebookFile(throughText(file));
    expect((await details.get(file.casebook.id, 'account'))?.mailbox).toBe('new@example.org');
  });

  it('changes nothing at all when a part of it fails', async () => {
    const file = await filled();
    await freshCasebooks();
    await firstCasebook();
    const broken = { ...file, proofs: [{ ...file.proofs[0], id: undefined }] } as unknown as CasebookFile;
    await expect(loadCasebookFile(broken)).rejects.toThrow();
    expect(await listOrders(file.casebook.id)).toEqual([]);
    expect(await allCasebooks()).toHaveLength(1);
  });
});
