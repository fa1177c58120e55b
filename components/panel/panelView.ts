import type { ComponentChild } from 'preact';
import type { CasebookRoute, HintId, TaskId } from '@/content/ids';
import type { Corner } from '@/content/memory/memory';
import type { Source } from '@/content/sources';
import type { Part } from '@/content/translator';
import type { CheckId } from '@/content/verdict/checks';

/** What an icon and its colour say; `panel.icons.<name>` says it to who does not see them. */
export type HintIcon = 'noWayBack' | 'save' | 'open' | 'question' | 'first' | 'info' | 'done' | 'accepted';

/** For how long a hint is hidden: until the page is loaded again, on this kind of page, or for good. */
export type HideFor = 'once' | 'here' | 'always';

/** What a press in the panel asks for. */
export type Intent =
  /** `command`: another than the hint's own. */
  | { do: 'run'; hint: HintId; command?: 'saveShownOrders' | 'takePicture' }
  | { do: 'showMe' | 'toggleLine' | 'toggleWhy'; hint: HintId }
  | { do: 'hide'; hint: HintId; how: HideFor }
  | { do: 'setTask'; task: TaskId; state: 'done' | 'open' }
  | { do: 'answer'; check: CheckId; answer: 'none' | 'some' }
  | { do: 'accept'; checks: { id: CheckId; count?: number }[] }
  | { do: 'undoAnswer'; checks: CheckId[] }
  | { do: 'openRoute'; route: CasebookRoute }
  | { do: 'toggleAll' | 'fold' | 'unfold' };

/** A button with what it does, or a link. */
export type PanelAction = { text: string; intent: Intent; href?: never } | { text: string; href: string };

/** A check of the verdict as a line. */
export interface PanelCheck {
  id: CheckId;
  icon: HintIcon;
  text: string;
  when: string;
}

/** A hint made ready to be drawn: its texts said, its sources looked up. */
export interface PanelHint {
  id: HintId;
  icon: HintIcon;
  title: Part[];
  body: Part[];
  /** Checks that stand below the title, and how many more there are. */
  checks: PanelCheck[];
  moreChecks: number;
  sources: (Source & { id: string })[];
  /** The main one and at most one more. */
  actions: PanelAction[];
  /** What else can be done, beside the sources. */
  others: PanelAction[];
  /** What its running command shows. */
  child?: ComponentChild;
}

/** All that the panel shows. */
export interface PanelView {
  page: string;
  chip?: { text: string; tone: 'good' | 'wait' | 'plain' };
  main: PanelHint;
  lines: PanelHint[];
  /** How many lines are left out, and whether all are shown that could be. */
  more: number;
  all: boolean;
  open?: HintId;
  why?: HintId;
  /** A command's own view in place of everything but the head. */
  takeover?: ComponentChild;
  folded: boolean;
  corner: Corner;
  appearance: 'auto' | 'light' | 'dark';
  notice?: string;
  orphan: boolean;
}
