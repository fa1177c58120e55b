import { listOrders } from '@/content/casebook/listOrders';
import { mergeOfficial } from '@/content/casebook/mergeOfficial';
import { fileUnitOf } from '@/content/orders/merge/officialMoney';
import { compare } from '@/content/orders/officialFile/compare';
import { readOfficialFile } from '@/content/orders/officialFile/read';
import type { OfficialResult } from '@/content/orders/officialFile/result';
import { limits, Refused } from '@/content/orders/officialFile/unpack';
import { reasonOf } from '@/content/reasonOf';
import { serve } from './serve';

interface Job {
  file: File;
  casebook?: string;
}

/** Reads AliExpress's own file beside the page and adds it to the casebook, in one transaction at the very end. */
serve<Job, OfficialResult>(async ({ file, casebook }, tell) => {
  try {
    if (file.size > limits.file) throw new Refused('tooBig');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const grouped = await readOfficialFile(bytes, new Date().toISOString(), tell);
    tell('merge');
    const orders = [...grouped.orders, ...grouped.apart];
    const merged = await mergeOfficial(orders, casebook);
    if ('ask' in merged) return { ok: true, ask: merged.ask };
    const held = await listOrders(merged.casebook);
    return {
      ok: true,
      casebook: merged.casebook,
      read: orders.length,
      fresh: merged.fresh,
      changed: merged.changed,
      apart: grouped.apart.length,
      withoutId: grouped.withoutId,
      unequalTotals: grouped.unequalTotals.length,
      rounded: grouped.rounded,
      frozen: grouped.frozen,
      unknown: grouped.unknown,
      currency: fileUnitOf(held).currency,
      comparison: compare(grouped, held),
    };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, detail: error.detail };
    return { ok: false, reason: 'failed', detail: reasonOf(error) };
  }
});
