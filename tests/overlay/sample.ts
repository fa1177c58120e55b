import type { PanelHint, PanelView } from '@/components/panel/panelView';
import type { Evaluation } from '@/content/evaluate';
import { hints } from '@/content/hints';
import type { ShownHint } from '@/content/hints/hint';
import type { HintId } from '@/content/ids';
import { defaults } from '@/content/memory/memory';
import type { PageId } from '@/content/pages/table';
import { createTranslator } from '@/content/translator';
import { newState, type OverlayState } from '@/entrypoints/contentScript/overlayState';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';

export const t = createTranslator('en', 'ltr', compile('en', tree('en'), english()).compiled);
export const now = Date.parse('2026-10-01T10:00:00Z');

/** A made-up hint ready to be drawn; what a test speaks of it says itself. */
export const panelHint = (id: HintId, more: Partial<PanelHint> = {}): PanelHint => ({
  id,
  icon: 'info',
  title: [`Title of ${id}`],
  body: [`Text of ${id}`],
  checks: [],
  moreChecks: 0,
  sources: [{ id: 'privacyPolicy', sure: 'official', confirmed: '2026-07-30' }],
  actions: [],
  others: [],
  ...more,
});

export const panelView = (more: Partial<PanelView> = {}): PanelView => ({
  page: 'Orders',
  main: panelHint('saveThisList'),
  lines: [],
  more: 0,
  all: false,
  folded: false,
  corner: 'bottomEnd',
  appearance: 'auto',
  orphan: false,
  ...more,
});

/** What some hints need for their texts. */
const needed: Record<string, ShownHint['values']> = {
  saveThisList: { shown: 10, saved: 0, longer: 'none' },
  ordersNotPaid: { count: 1 },
};

/** Hints of ours by their ids, as an evaluation gives them. */
export const shownHints = (...some: (HintId | [HintId, ShownHint['values']])[]): ShownHint[] =>
  some.map((one) => {
    const [id, values] = Array.isArray(one) ? one : [one, needed[one] ?? {}];
    const hint = hints.find((it) => it.id === id);
    if (!hint) throw new Error(`no hint ${id}`);
    return { hint, values };
  });

export const evaluation = (page: PageId, ...some: Parameters<typeof shownHints>): Evaluation => ({
  page,
  language: 'en',
  facts: { signedIn: 'unknown' },
  hints: shownHints(...some),
  botCheck: false,
  settled: true,
  broken: [],
});

/** A state that has evaluated a page a moment ago. */
export const state = (more: Partial<OverlayState> = {}, memory: Partial<OverlayState['memory']> = {}) => ({
  ...newState({ ...structuredClone(defaults), ...memory }, t),
  now,
  enteredAt: now,
  ...more,
});
