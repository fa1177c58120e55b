const events = ['click', 'auxclick', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'contextmenu'] as const;
const tooEarly = 500;

/**
 * Lets only a person's own presses through to the cards, and none in the first half second after something new
 * appeared: that press was meant for the page. Returns the way to say that something new appeared.
 */
export const guard = (root: ShadowRoot, signal: AbortSignal): (() => void) => {
  let appeared = performance.now();
  const stop = (event: Event) => {
    if (event.isTrusted && performance.now() - appeared >= tooEarly) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const name of events) root.addEventListener(name, stop, { capture: true, signal });
  return () => {
    appeared = performance.now();
  };
};
