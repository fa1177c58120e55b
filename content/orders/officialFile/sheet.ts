/** A cell as the Excel reader gives it: numbers come as their text, so that ids stay whole. */
export type SheetCell = string | number | boolean | Date | null;

export const sheetName = 'Order Information';

/** The columns we know of (site-facts 3.7, and the headings of files of 2026). */
export const columns = {
  parent: 'parent_orderid',
  id: 'order_id',
  placedAt: 'gmt_create_order_time',
  state: 'order_status',
  title: 'item_name',
  unitPrice: 'unit_price',
  cents: 'payable_amt',
  paidAt: 'gmt_pay_order_time',
  endedAt: 'gmt_trade_end_time',
  end: 'end_reason',
  paid: 'is_success_pay',
  frozen: 'frozen_status',
} as const;
type ColumnName = keyof typeof columns;

/** Without these there is nothing to keep; the rest may be missing and is then empty. */
const needed: ColumnName[] = ['id', 'title', 'cents'];

export type Line = Record<ColumnName, SheetCell> & {
  /** What stands under headings that we do not know, by heading. */
  others?: Record<string, SheetCell>;
};

export interface Lines {
  lines: Line[];
  /** The headings that the sheet has to have and has not. */
  missing: string[];
  /** The headings that we do not know, as they stand. */
  unknown: string[];
}

const plain = (cell: SheetCell | undefined) => String(cell ?? '').trim();
/** Headings are the same whatever their case, and whatever parts their words. */
const folded = (cell: SheetCell | undefined) =>
  plain(cell)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
const byHeading = new Map(
  Object.entries(columns).map(([name, heading]) => [folded(heading), name as ColumnName]),
);

/** The row of the headings: the first that has all we need, or else the first at all. */
const headingRow = (rows: readonly (readonly SheetCell[])[]): number => {
  const has = (row: readonly SheetCell[]) =>
    needed.every((name) => row.some((cell) => byHeading.get(folded(cell)) === name));
  return Math.max(0, rows.slice(0, 20).findIndex(has));
};

/** The rows below the headings as named cells. */
export const linesOf = (rows: readonly (readonly SheetCell[])[]): Lines => {
  const start = headingRow(rows);
  const headings = rows[start] ?? [];
  const places = new Map<ColumnName, number>();
  for (const [place, cell] of headings.entries()) {
    const name = byHeading.get(folded(cell));
    if (name && !places.has(name)) places.set(name, place);
  }
  const known = new Set(places.values());
  const others = headings
    .map((cell, place) => ({ heading: plain(cell), place }))
    .filter(({ heading, place }) => heading !== '' && !known.has(place));
  const missing = needed.filter((name) => !places.has(name)).map((name) => columns[name]);
  const unknown = others.map(({ heading }) => heading);
  if (missing.length > 0) return { lines: [], missing, unknown };
  const names = Object.keys(columns) as ColumnName[];
  const cell = (row: readonly SheetCell[], place: number | undefined) =>
    place === undefined ? null : (row[place] ?? null);
  const lines = rows
    .slice(start + 1)
    .filter((row) => row.some((one) => plain(one) !== ''))
    .map((row): Line => {
      const line = Object.fromEntries(
        names.map((name) => [name, cell(row, places.get(name))]),
      ) as unknown as Line;
      const rest = others.filter(({ place }) => plain(row[place]) !== '');
      if (rest.length > 0)
        line.others = Object.fromEntries(rest.map(({ heading, place }) => [heading, row[place] ?? null]));
      return line;
    });
  return { lines, missing, unknown };
};
