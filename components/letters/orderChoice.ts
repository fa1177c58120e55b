/** An order of the casebook, to be ticked by its number. */
export interface OrderChoice {
  id: string;
  /** What tells it from others: its day and its first item. */
  label: string;
}
