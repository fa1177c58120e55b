import type { CardOf } from '@/components/panel/cardOf';
import type { Evaluation } from '@/content/evaluate';
import type { Translator } from '@/content/translator';
import type { Remembered } from './remember';

/** What the cards on this page stand on. Only this script knows it; gone with the page. */
export interface Hand {
  memory: Remembered;
  /** The last look; absent where the address is none of ours. */
  look?: Evaluation;
  /** When that was, ms since 1970. */
  now: number;
  /** Undefined as long as memory holds no texts of this build. */
  t?: Translator;
  /** Hints hidden until the page is loaded again. */
  hidden: Set<string>;
  panels: Map<string, CardOf['panel']>;
  /** The open card; undefined: the first, '': none. */
  open?: string;
  /** The card whose hide menu is open. */
  menu?: string;
  /** The open card as it was last drawn. */
  shownOpen?: string;
  all: boolean;
  notice?: 'cards.failed' | 'cards.orphan';
  orphan: boolean;
}

export const newHand = (memory: Remembered): Hand => ({
  memory,
  now: 0,
  hidden: new Set(),
  panels: new Map(),
  all: false,
  orphan: false,
});

/** The hint a card was made of. */
export const hintOf = ({ look }: Hand, { id }: CardOf) =>
  look?.hints.find(({ hint }) => hint.id === id)?.hint;
