const gap = 4;

export interface Ring {
  /** Draws the ring around an element, or takes it away. */
  around(element: Element | null, appearance: string): void;
  /** Follows where the element went. */
  follow(): void;
}

/** A ring above an element of the page, drawn by us: the page's own element is not changed. */
export const createRing = (root: ShadowRoot, signal: AbortSignal): Ring => {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  let target: Element | null = null;

  const follow = () => {
    if (!target) return;
    const rect = target.isConnected ? target.getBoundingClientRect() : undefined;
    const isThere = rect !== undefined && rect.width > 0 && rect.height > 0;
    box.hidden = !isThere;
    if (!isThere) return;
    box.style.cssText = [
      `left: ${rect.left - gap}px`,
      `top: ${rect.top - gap}px`,
      `width: ${rect.width + 2 * gap}px`,
      `height: ${rect.height + 2 * gap}px`,
    ].join(';');
  };
  signal.addEventListener('abort', () => box.remove());
  return {
    around: (element, appearance) => {
      target = element;
      box.className = 'tokens ring';
      box.dataset.appearance = appearance;
      if (!element) box.remove();
      else if (!box.isConnected) root.prepend(box);
    },
    follow,
  };
};
