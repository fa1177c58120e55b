/**
 * What a column holds, so that each kind of file can write it as it should be:
 * `id` digits that are no number · `number` a decimal · `day` `YYYY-MM-DD` · `text` anything. Empty is ''.
 */
export interface Column<Row> {
  id: string;
  kind: 'text' | 'id' | 'number' | 'day';
  of(row: Row): string;
}

/** A heading for each column id, in the person's language. */
export type Headings = Readonly<Record<string, string>>;

/** The columns the person chose, in our order; all of them where nothing was chosen. */
export const chosen = <Row>(columns: readonly Column<Row>[], ids?: readonly string[]): Column<Row>[] =>
  columns.filter(({ id }) => !ids || ids.includes(id));
