import { allCasebooks } from '@/content/casebook/casebooks';
import { database } from '@/content/casebook/database';
import { listOrders, listRefunds } from '@/content/casebook/listOrders';
import {
  addresses,
  contacts,
  details,
  files,
  letters,
  listScans,
  pictures,
  proofs,
} from '@/content/casebook/stores';
import { keys } from '@/content/memory/keys';
import { readMemory, readSetAside } from '@/content/memory/read';
import { sha256 } from '@/content/pictures/sha256';

const ofCasebook = async ({ id, label }: { id: string; label: string }) => ({
  label,
  orders: (await listOrders(id)).map((one) => ({
    id: one.id,
    day: one.date,
    total: one.total,
    status: one.status,
    store: one.store.name,
    titles: one.items.map(({ title }) => title),
    savedAt: one.firstSavedAt,
  })),
  refunds: (await listRefunds(id)).map(({ id, orderId, date, money }) => ({ id, orderId, day: date, money })),
  lists: (await listScans.list(id)).map(({ tab, count, orders }) => ({ tab, count, orders })),
  addresses: (await addresses.list(id)).map(({ text }) => text),
  details: await details.list(id),
  contacts: await contacts.list(id),
  letters: await letters.list(id),
  proofs: await proofs.list(id),
  files: await files.list(id),
  pictures: await Promise.all(
    (await pictures.list(id)).map(async ({ bytes, ...picture }) => ({
      ...picture,
      length: bytes.length,
      sumOfBytes: await sha256(bytes),
    })),
  ),
});

/**
 * What a person would miss if an upgrade lost it, as the readers of this version find it. An upgrade may add to it and
 * never takes from it: where a shape changes, tell the same here in the old words.
 */
export const found = async () => {
  const { overlayMessages: _, ...memory } = await readMemory(...keys);
  return {
    memory,
    setAside: Object.values(await readSetAside()),
    damaged: (await (await database()).getAll('setAside')).map(({ raw }) => raw),
    casebooks: await Promise.all((await allCasebooks()).map(ofCasebook)),
  };
};
