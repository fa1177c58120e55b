import { render } from 'preact';
import { Panel } from '@/components/panel/Panel';
import type { Intent, PanelView } from '@/components/panel/panelView';
import type { HintId } from '@/content/ids';
import { createAnchors } from './anchors';
import { inputGuard } from './inputGuard';
import { createLiveRegion } from './liveRegion';
import { createOverlayHost } from './overlayHost';
import type { OverlayState } from './overlayState';
import { createPlacer } from './placer';
import { createRing } from './ring';
import { selectPanel } from './selectPanel';
import { onViewMoves } from './viewMoves';

interface With {
  state(): OverlayState;
  onPress(intent: Intent): void;
  placed(tucked: boolean): void;
  note(what: string, where: string): void;
  signal: AbortSignal;
}

const plain = (parts: PanelView['main']['title']) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Draws the state over the page: our host, the panel, the ring, what is announced. */
export const createOverlay = ({ state, onPress, placed, note, signal }: With) => {
  const pageName = () => state().evaluation?.page ?? 'panel';
  const host = createOverlayHost(() => note('pageRemovesCards', pageName()), signal);
  const holder = document.createElement('div');
  host.root.append(holder);
  globalThis.leavewellRoot = host.root;
  const appeared = inputGuard(host.root, () => note('pageCoversPanel', pageName()), signal);
  const announce = createLiveRegion(host.root, signal);
  const ring = createRing(host.root, signal);
  const placer = createPlacer(holder, placed);
  const follow = onViewMoves(signal, ring.follow, placer.follow);
  const anchors = createAnchors(state, note);
  let known = new Set<HintId>();
  let alerts = 0;

  const focus = (...selectors: string[]) => {
    const found = selectors.map((one) => holder.querySelector<HTMLElement>(one)).find(Boolean);
    found?.focus({ preventScroll: true });
  };
  const away = () => {
    known = new Set();
    ring.around(null, '');
    host.hide();
  };
  const arm = ({ main, lines }: PanelView) => {
    const ids = [main, ...lines].map(({ id }) => id);
    if (ids.some((id) => !known.has(id))) appeared();
    known = new Set(ids);
  };
  const tell = ({ main, lines, more }: PanelView) => {
    const { t, alerts: now } = state();
    if (!t) return;
    announce(() => t('panel.announce', { count: 1 + lines.length + more }));
    // With its text: one step is told from another by it alone.
    if (now > alerts) announce(() => `${plain(main.title)}. ${plain(main.body)}`, true);
    alerts = now;
  };
  const draw = () => {
    const { t, now, evaluation } = state();
    const view = selectPanel(state(), evaluation, t, (id) => anchors.of(id) !== null);
    if (!view || !t || !evaluation) return away();
    arm(view);
    const held = host.root.activeElement;
    const corner = placer.corner(view.corner);
    render(<Panel view={{ ...view, corner }} t={t} now={now} onPress={onPress} />, holder);
    host.show();
    // A pressed button that is gone leaves the focus in the panel.
    if (held && !held.isConnected)
      focus('.command button', '.open .acts button', '.main .acts button', '.fold');
    globalThis.leavewellShown ??= performance.now();
    const meant = view.orphan ? null : anchors.of(view.open ?? view.main.id);
    ring.around(view.folded ? null : meant, view.appearance);
    // Folded or not, or a panel that folded by itself would find room, unfold, and fold again.
    placer.put(view, meant ? [...anchors.asked(), meant] : anchors.asked(), t.direction);
    follow();
    tell(view);
  };
  host.root.addEventListener(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key === 'Escape' && !holder.querySelector('.folded'))
        onPress({ do: 'fold' });
    },
    { signal },
  );
  return { draw, focus, anchorOf: anchors.of };
};
