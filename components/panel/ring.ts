const gap = 4;

export interface Ring {
  /** Draws the ring around an element, or takes it away. Asked again, it follows where the element went. */
  around(element: Element | null, appearance: string): void;
}

/** A ring above an element of the page, drawn by us: the page's own element is not changed. */
export const ringIn = (root: ShadowRoot, signal: AbortSignal): Ring => {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  let target: Element | null = null;
  let frame = 0;

  const put = () => {
    frame = 0;
    const rect = target?.isConnected ? target.getBoundingClientRect() : undefined;
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
  const follow = () => {
    if (target && frame === 0) frame = requestAnimationFrame(put);
  };
  const passive = { capture: true, passive: true, signal };
  window.addEventListener('scroll', follow, passive);
  window.addEventListener('resize', follow, passive);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    box.remove();
  });
  return {
    around: (element, appearance) => {
      target = element;
      box.className = 'tokens ring';
      box.dataset.appearance = appearance;
      if (!element) box.remove();
      else if (!box.isConnected) root.prepend(box);
      follow();
    },
  };
};
