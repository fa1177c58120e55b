import type { ComponentChild } from 'preact';
import type { Severity } from '@/content/hints/hint';
import type { Source } from '@/content/sources';
import type { Part } from '@/content/translator';

/** A hint made ready to be drawn: its texts said, its sources looked up. */
export interface CardOf {
  id: string;
  severity: Severity;
  /** Set where it stands above others or cannot be undone: what the person has to see now, such as a step. */
  urgent?: string;
  title: Part[];
  body: Part[];
  /** What stands below the text, each on a line of its own. */
  lines?: string[];
  sources: (Source & { id: string })[];
  link?: { href: string; text: string };
  /** The action the card offers, with its words. */
  action?: { name: string; text: string };
  /** A room of the casebook that the card opens. */
  route?: { to: string; text: string };
  /** What a running action shows below the text. */
  panel?: ComponentChild;
  /** Whether the task it belongs to is ticked; absent where it belongs to none. */
  done?: boolean;
  /** The element it speaks of is there. */
  canShow: boolean;
}

/** For how long a hint is hidden: until the page is loaded again, on this kind of page, or for good. */
export type HideFor = 'once' | 'here' | 'always';

/** What a person can do in the cards. */
export interface CardActs {
  toggle(card: CardOf): void;
  toggleMenu(card: CardOf): void;
  toggleAll(): void;
  done(card: CardOf): void;
  undo(card: CardOf): void;
  hide(card: CardOf, how: HideFor): void;
  showMe(card: CardOf): void;
  act(card: CardOf): void;
  openRoute(card: CardOf): void;
  fold(): void;
  unfold(): void;
  move(): void;
}
