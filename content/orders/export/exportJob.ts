import type { ArchiveTexts } from './archive/texts';
import type { Headings } from './column';
import type { CsvForm } from './csv';
import type { XlsxGiven } from './xlsx';

export const exportKinds = ['xlsx', 'csvOrders', 'csvItems', 'csvRefunds', 'archive', 'json'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** How each kind ends and what it is. */
export const fileKinds: Record<ExportKind, { ending: string; type: string }> = {
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csvOrders: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  csvItems: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  csvRefunds: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  archive: { ending: 'html', type: 'text/html;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
};

/** Everything a worker needs to write a file: it knows no language, so the words come along. */
export interface ExportJob {
  kind: ExportKind;
  /** Id of the casebook. */
  casebook: string;
  /** Ids of the columns wanted; all where absent. */
  columns?: readonly string[];
  form: CsvForm;
  headings: Headings;
  sheets: XlsxGiven['names'];
  archive: Omit<ArchiveTexts, 'note'>;
  note: string;
  /** What of the person's own goes into the JSON file. */
  including: { addresses: boolean; details: boolean };
}

/** How far a file is: rows written of all; `of` is 0 while that is not known. */
export interface ExportProgress {
  stage: 'reading' | 'writing' | 'packing';
  done: number;
  of: number;
}
