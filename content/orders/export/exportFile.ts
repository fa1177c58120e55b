import type { CasebookFile } from '../../casebook/file/schema';
import { writeCasebookFile } from '../../casebook/file/write';
import { joinStrips } from '../merge/joinStrips';
import { archive } from './archive/archive';
import { type Column, chosen } from './column';
import { csv } from './csv';
import { type ExportJob, type ExportProgress, fileKinds } from './exportJob';
import { itemColumns, itemRows } from './itemColumns';
import { orderColumns } from './orderColumns';
import { refundColumns } from './refundColumns';
import { xlsx } from './xlsx';

type Tell = (progress: ExportProgress) => void;

/** Bytes gathered before a part is closed: the browser may then keep it on disk. */
const partSize = 4_000_000;

/** Gathers the pieces of a file into one, telling how far it is. */
const gather = async (
  pieces: Iterable<string> | AsyncIterable<string>,
  { type, rows, tell }: { type: string; rows: number; tell: Tell },
): Promise<Blob> => {
  const parts: Blob[] = [];
  let some: string[] = [];
  let size = 0;
  let count = 0;
  const close = () => {
    parts.push(new Blob(some));
    some = [];
    size = 0;
  };
  for await (const piece of pieces) {
    some.push(piece);
    size += piece.length;
    count += 1;
    if (size > partSize) close();
    // A piece holds 200 rows or more, and the first is the head.
    tell({ stage: 'writing', done: Math.min(rows, (count - 1) * 200), of: rows });
  }
  close();
  return new Blob(parts, { type });
};

/**
 * Writes one file of a casebook. Resolves with the file; nothing is kept here and nothing leaves the device. `file`
 * holds what the casebook holds (see `casebookFileOf`), with addresses and details only where they were asked for.
 */
export const exportFile = (job: ExportJob, file: CasebookFile, tell: Tell): Promise<Blob> => {
  const { orders } = file;
  const refunds = joinStrips(file.refunds);
  const { headings, form, note, columns } = job;
  const { type } = fileKinds[job.kind];
  const table = <Row>(all: readonly Column<Row>[], rows: readonly Row[]) =>
    gather(csv(rows, { columns: chosen(all, columns), headings, form }), {
      ...{ type, tell, rows: rows.length },
    });
  switch (job.kind) {
    case 'csvOrders':
      return table(orderColumns, orders);
    case 'csvItems':
      return table(itemColumns, itemRows(orders));
    case 'csvRefunds':
      return table(refundColumns, refunds);
    case 'archive':
      return gather(archive(orders, refunds, { ...job.archive, note }), {
        ...{ type, tell, rows: orders.length + refunds.length },
      });
    case 'json':
      return gather(writeCasebookFile(file), { type, tell, rows: orders.length });
    case 'xlsx':
      // It comes in one piece: sheets share their texts, so nothing is ready before all of it is.
      tell({ stage: 'packing', done: 0, of: 0 });
      return xlsx({
        ...{ orders, refunds, headings, note, names: job.sheets },
        ...(columns ? { columns } : {}),
        rightToLeft: job.archive.direction === 'rtl',
      });
  }
};
