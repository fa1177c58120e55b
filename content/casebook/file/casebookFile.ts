import { fromBase64, toBase64 } from '../../pictures/base64';
import { keyRange, type Transaction } from '../database';
import { listOrders, refundRecords } from '../listOrders';
import type { Casebook, Stores } from '../records';
import { addresses, contacts, details, files, letters, listScans, pictures, proofs } from '../stores';
import { upsertScan } from '../upsertScan';
import { type Counts, overlaps, putOrders, putRefunds } from '../upsertScraped';
import { wholeTransaction } from '../wholeTransaction';
import { type CasebookFile, fileVersion, format } from './schema';

/** What of the personal stores goes into a file: only what the person ticked. */
export interface Including {
  addresses: boolean;
  details: boolean;
}

/** A whole casebook as the JSON file holds it. */
export const casebookFileOf = async (
  casebook: Casebook,
  note: string,
  including: Including,
): Promise<CasebookFile> => ({
  format,
  version: fileVersion,
  madeAt: new Date().toISOString(),
  note,
  casebook,
  orders: await listOrders(casebook.id),
  refunds: await refundRecords(casebook.id),
  visits: await listScans.list(casebook.id),
  files: await files.list(casebook.id),
  contacts: await contacts.list(casebook.id),
  letters: await letters.list(casebook.id),
  proofs: await proofs.list(casebook.id),
  pictures: (await pictures.list(casebook.id)).map(({ bytes, ...rest }) => ({
    ...rest,
    data: toBase64(bytes),
  })),
  ...(including.details ? { details: await details.list(casebook.id) } : {}),
  ...(including.addresses ? { addresses: await addresses.list(casebook.id) } : {}),
});

type Personal = 'files' | 'contacts' | 'letters' | 'proofs' | 'pictures' | 'details' | 'addresses';
const momentOf = (record: Stores[Personal]) =>
  'changedAt' in record ? record.changedAt : 'savedAt' in record ? record.savedAt : record.at;

/** Records of the person's own making: the newer of two stays. */
const putRecords = async <Name extends Personal>(
  all: Transaction,
  name: Name,
  casebook: string,
  records: readonly Stores[Name][],
) => {
  const store = all.objectStore(name);
  const held = new Map((await store.getAll(keyRange(casebook))).map((one) => [one.id as string, one]));
  for (const record of records) {
    const before = held.get(record.id);
    if (!before || momentOf(before as Stores[Personal]) < momentOf(record))
      await store.put({ ...record, casebook } as never);
  }
};

/** The casebook a file belongs to: its own, else the one that shares orders with it, else a new one of its own id. */
const placeOf = async (all: Transaction, file: CasebookFile): Promise<string> => {
  const there = await overlaps(
    all,
    file.orders.map(({ id }) => id),
  );
  const [best] = there.sort((a, b) => b.shared - a.shared);
  if (there.some(({ id }) => id === file.casebook.id)) return file.casebook.id;
  if (best && best.shared > 0) return best.id;
  await all.objectStore('casebooks').add(file.casebook);
  return file.casebook.id;
};

/** Puts a file that was read back into the casebook, in one transaction. Loading it twice changes nothing. */
export const loadCasebookFile = (file: CasebookFile): Promise<Counts & { casebook: string; held: number }> =>
  wholeTransaction(async (all) => {
    const casebook = await placeOf(all, file);
    const counts = await putOrders(all, casebook, file.orders);
    await putRefunds(all, casebook, file.refunds);
    for (const { endReached: _, first = '', last = '', ...scan } of file.visits)
      await upsertScan(all, casebook, { ...scan, chains: [], first, last });
    await putRecords(all, 'files', casebook, file.files);
    await putRecords(all, 'contacts', casebook, file.contacts);
    await putRecords(all, 'letters', casebook, file.letters);
    await putRecords(all, 'proofs', casebook, file.proofs);
    const taken = (file.pictures ?? []).map(({ data, ...rest }) => ({ ...rest, bytes: fromBase64(data) }));
    await putRecords(all, 'pictures', casebook, taken);
    await putRecords(all, 'details', casebook, file.details ?? []);
    await putRecords(all, 'addresses', casebook, file.addresses ?? []);
    return { ...counts, casebook, held: await all.objectStore('orders').count(keyRange(casebook)) };
  });
