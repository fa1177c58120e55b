import type { Casebook } from '@/content/casebook/records';
import { type CsvForm, csvFormOf } from '@/content/orders/export/csv';
import type { ExportJob, ExportKind } from '@/content/orders/export/exportJob';
import { itemColumns } from '@/content/orders/export/itemColumns';
import { orderColumns } from '@/content/orders/export/orderColumns';
import { refundColumns } from '@/content/orders/export/refundColumns';
import type { Completeness } from '@/content/orders/model/completeness';
import type { Translator } from '@/content/translator';
import { wholenessNote } from '../orders/wholenessWords';

/** What the person chose. */
export interface Wish {
  kind: ExportKind;
  columns: readonly string[];
  form: CsvForm;
  addresses: boolean;
  details: boolean;
}

/** The columns of the table that a kind of file begins with; none where nothing can be left out. */
export const columnsOf = (kind: ExportKind): readonly string[] => {
  const of: Partial<Record<ExportKind, readonly { id: string }[]>> = {
    xlsx: orderColumns,
    csvOrders: orderColumns,
    csvItems: itemColumns,
    csvRefunds: refundColumns,
  };
  return (of[kind] ?? []).map(({ id }) => id);
};

/** The form of the person's own spreadsheets: that of their browser, which knows the country as well. */
export const localForm = (): CsvForm => csvFormOf(navigator.language || 'en');

interface With {
  t: Translator;
  casebook: Casebook;
  whole: Completeness;
  refunds: number;
  now: Date;
}

const noteOf = ({ t, casebook, whole, refunds, now }: With): string =>
  [
    casebook.label === ''
      ? t('exports.note.title', { at: now })
      : t('exports.note.named', { name: casebook.label, at: now }),
    ...wholenessNote(t, whole),
    t('exports.note.refunds', { count: refunds }),
    t('exports.note.json'),
    t('common.notAffiliated'),
  ].join('\n');

/** A wish with all the words a worker needs for it. */
export const exportJob = (wish: Wish, given: With): ExportJob => {
  const { t, casebook } = given;
  const ids = [...orderColumns, ...itemColumns, ...refundColumns].map(({ id }) => id);
  const archive = (part: string) => t.of(`exports.archive.${part}`);
  const isCsv = wish.kind.startsWith('csv');
  return {
    kind: wish.kind,
    casebook: casebook.id,
    ...(wish.columns.length < columnsOf(wish.kind).length ? { columns: wish.columns } : {}),
    form: wish.form,
    headings: Object.fromEntries(ids.map((id) => [id, t.of(`exports.headings.${id}`)])),
    sheets: {
      orders: t('exports.sheets.orders'),
      items: t('exports.sheets.items'),
      refunds: t('exports.sheets.refunds'),
      note: t('exports.sheets.note'),
    },
    archive: {
      language: t.language,
      direction: t.direction,
      title: archive('title'),
      orders: archive('orders'),
      refunds: archive('refunds'),
      find: archive('find'),
      year: archive('year'),
      allYears: archive('allYears'),
      noDate: archive('noDate'),
      noPrice: archive('noPrice'),
      pictureOnly: archive('pictureOnly'),
      item: archive('item'),
      picture: archive('picture'),
      detail: archive('detail'),
      receipt: archive('receipt'),
      tracking: archive('tracking'),
      notAffiliated: t('common.notAffiliated'),
    },
    note: isCsv ? `${noteOf(given)}\n${t('exports.apostrophe')}` : noteOf(given),
    including: { addresses: wish.addresses, details: wish.details },
  };
};
