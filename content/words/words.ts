/** A text the site prints: who saw it, and when (ISO, as exact as known; '' where the source has no date). */
export interface Word {
  text: string;
  source: string;
  date: string;
  /** Only told by guides or translations: good enough to recognise a control, not to say that it is not there. */
  weak?: true;
  /** The printed text contains it. */
  part?: true;
}

/** The controls of the deletion, in the words of one site language (site facts 3.1, 3.2 and 6). */
export interface DeleteControls {
  /** Begins it: the red button of the delete page. */
  start?: readonly Word[];
  /** Agrees with the terms. */
  agree?: readonly Word[];
  /** Stands beside the field for the word. */
  word?: readonly Word[];
  getCode?: readonly Word[];
  verify?: readonly Word[];
  /** The last button. */
  final?: readonly Word[];
  /** Leads there from an account page. */
  entry?: readonly Word[];
  /** Leads to the old way, which only deactivates (guide C4). */
  deactivate?: readonly Word[];
  /** What a short refusal speaks of, in the singular: its wording is not known. */
  refusal?: readonly Word[];
}

/** Buttons of an order's own page. */
export interface OrderControls {
  cancel?: readonly Word[];
  confirm?: readonly Word[];
  returns?: readonly Word[];
}

/** What a refund's state may say. */
export interface RefundStates {
  finished?: readonly Word[];
  open?: readonly Word[];
}

/** What an order's status may say, by the kinds of `orders/fields.ts`. */
export type Statuses = Partial<
  Record<'toPay' | 'processing' | 'shipped' | 'completed' | 'canceled', readonly Word[]>
>;

/** What pages of the account are called. Tells that a page is written in the language it claims. */
type Headings = readonly Word[];

/** The words of one language of the site. Used only where addresses, attributes and places cannot tell. */
export interface Words {
  statuses?: Statuses;
  orderControls?: OrderControls;
  deleteControls?: DeleteControls;
  refundStates?: RefundStates;
  /** The site's sentence where an account cannot be used any more. */
  unavailable?: readonly Word[];
  headings?: Headings;
}

/** One source, several texts. */
export const seen = (source: string, date: string, ...texts: string[]): Word[] =>
  texts.map((text) => ({ text, source, date }));

/** The same, from guides and translations only. */
export const told = (source: string, date: string, ...texts: string[]): Word[] =>
  texts.map((text) => ({ text, source, date, weak: true }));
