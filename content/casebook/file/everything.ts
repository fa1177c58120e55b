import { zipSync } from 'fflate';
import { exportFile } from '../../orders/export/exportFile';
import {
  type ExportJob,
  type ExportKind,
  type ExportProgress,
  exportKinds,
} from '../../orders/export/exportJob';
import { fromBase64 } from '../../pictures/base64';
import { pictureName } from '../../proofFile/parts';
import type { CasebookFile } from './schema';

/** All that a person takes along, as one ZIP: every kind of export, texts that the page has put into words, pictures. */
export interface EverythingJob {
  /** The job of each export but for its kind. */
  exports: Omit<ExportJob, 'kind'>;
  /** The name of each export in the ZIP. */
  names: Record<ExportKind, string>;
  /** Further files: name → text. */
  texts: Record<string, string>;
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Writes the ZIP. Tables of nothing are left out; nothing is kept here and nothing leaves the device. */
export const everything = async (
  job: EverythingJob,
  file: CasebookFile,
  tell: (progress: ExportProgress) => void,
): Promise<Blob> => {
  const isEmpty: Partial<Record<ExportKind, boolean>> = {
    xlsx: file.orders.length + file.refunds.length === 0,
    archive: file.orders.length + file.refunds.length === 0,
    csvOrders: file.orders.length === 0,
    csvItems: file.orders.length === 0,
    csvRefunds: file.refunds.length === 0,
  };
  const files: Record<string, Uint8Array> = {};
  const kinds = exportKinds.filter((kind) => !isEmpty[kind]);
  for (const [at, kind] of kinds.entries()) {
    tell({ stage: 'writing', done: at, of: kinds.length });
    files[job.names[kind]] = await bytesOf(await exportFile({ ...job.exports, kind }, file, () => undefined));
  }
  for (const [name, text] of Object.entries(job.texts)) files[name] = encode(text);
  for (const [place, picture] of (file.pictures ?? []).entries())
    files[pictureName(picture, place)] = fromBase64(picture.data);
  tell({ stage: 'packing', done: 0, of: 0 });
  return new Blob([zipSync(files as Record<string, Uint8Array<ArrayBuffer>>) as Uint8Array<ArrayBuffer>], {
    type: 'application/zip',
  });
};
