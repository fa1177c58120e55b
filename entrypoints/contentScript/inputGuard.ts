import { isSeen } from './visibility';

const events = ['click', 'auxclick', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'contextmenu'] as const;
const tooEarly = 500;

const middleOf = (target: EventTarget | null): { x: number; y: number } => {
  const {
    left = 0,
    top = 0,
    width = 0,
    height = 0,
  } = target instanceof Element ? target.getBoundingClientRect() : {};
  return { x: left + width / 2, y: top + height / 2 };
};

/** Where a press was: a key presses the middle of what has the focus. */
const pointOf = (event: Event): { x: number; y: number } =>
  event instanceof MouseEvent && event.detail > 0
    ? { x: event.clientX, y: event.clientY }
    : middleOf(event.target);

/** Events that make something happen. The others only lead up to them. */
const isAct = (event: Event) =>
  event.type === 'click' || (event instanceof KeyboardEvent && event.key === 'Escape');

/**
 * Lets only a person's own presses through to the panel, and none in the first half second after something new appeared:
 * that press was meant for the page. None, either, on a panel that nobody can see; then `unseen` is called. Returns the
 * way to say that something new appeared.
 */
export const inputGuard = (root: ShadowRoot, unseen: () => void, signal: AbortSignal): (() => void) => {
  let appeared = performance.now();
  const guard = (event: Event) => {
    const stop = () => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    if (!event.isTrusted || performance.now() - appeared < tooEarly) return stop();
    if (!isAct(event)) return;
    const { x, y } = pointOf(event);
    if (isSeen(root.host, x, y)) return;
    stop();
    unseen();
  };
  for (const name of events) root.addEventListener(name, guard, { capture: true, signal });
  return () => {
    appeared = performance.now();
  };
};
