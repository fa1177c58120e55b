/** A cell as the Excel reader gives it: numbers come as their text, so that ids stay whole. */
export type SheetCell = string | boolean | Date | null;

export const sheetName = 'Order Information';

/** The columns we know of (site-facts 3.7: one source, 2025). Others are left alone. */
const columns = {
  parent: 'parent_orderid',
  id: 'order_id',
  title: 'item_name',
  cents: 'payable_amt',
  paidAt: 'gmt_pay_order_time',
  paid: 'is_success_pay',
  end: 'end_reason',
} as const;
type ColumnName = keyof typeof columns;

/** Without these there is nothing to keep; the rest may be missing and is then empty. */
const needed: ColumnName[] = ['id', 'title', 'cents'];

export type Line = Record<ColumnName, SheetCell>;

const folded = (cell: SheetCell) =>
  String(cell ?? '')
    .trim()
    .toLowerCase();

/** The rows below the headings as named cells; `missing` names the headings that the sheet has to have and has not. */
export const linesOf = (rows: readonly (readonly SheetCell[])[]): { lines: Line[]; missing: string[] } => {
  const headings = (rows[0] ?? []).map(folded);
  const places = Object.entries(columns).map(([name, heading]) => [name, headings.indexOf(heading)] as const);
  const missing = places
    .filter(([name, place]) => place < 0 && needed.includes(name as ColumnName))
    .map(([name]) => columns[name as ColumnName]);
  if (missing.length > 0) return { lines: [], missing };
  const lines = rows
    .slice(1)
    .filter((row) => row.some((cell) => folded(cell) !== ''))
    .map((row) => Object.fromEntries(places.map(([name, place]) => [name, row[place] ?? null])) as Line);
  return { lines, missing };
};
