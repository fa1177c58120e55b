import type { ComponentChild } from 'preact';
import type { Severity } from '@/content/hints/hint';
import type { Part } from '@/content/say';
import type { Source } from '@/content/sources';

/** A hint made ready to be drawn: its texts said, its sources looked up. */
export interface CardOf {
  id: string;
  severity: Severity;
  title: Part[];
  body: Part[];
  sources: (Source & { id: string })[];
  link?: { href: string; text: string };
  /** The action the card offers, with its words. */
  action?: { name: string; text: string };
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
  fold(): void;
  unfold(): void;
  move(): void;
}
