// Functions that run inside a browser, given a shadow root; sent there as text. So each must stand alone.

/** What a person reads in the root: rendered text only, so nothing of it that is hidden. */
export const visibleText = (root: ShadowRoot): string =>
  [...root.children]
    .filter((one): one is HTMLElement => one instanceof HTMLElement && one.localName !== 'style')
    // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count, so rendering is what we ask for
    .map((one) => one.innerText.trim())
    .filter((text) => text !== '')
    .join('\n');

/**
 * The middle of the first visible element that a selector or, failing that, a button's or link's words point to;
 * nothing when there is none, or when something else lies over it.
 */
export const middleInRoot = (root: ShadowRoot, target: string): { x: number; y: number } | null => {
  const bySelector = () => {
    try {
      return [...root.querySelectorAll(target)];
    } catch {
      return [];
    }
  };
  const words = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
  const byWords = () =>
    [...root.querySelectorAll('button, a, summary, [role="button"]')].filter((one) => words(one) === target);
  const found = bySelector();
  for (const one of found.length > 0 ? found : byWords()) {
    one.scrollIntoView({ block: 'nearest' });
    const box = one.getBoundingClientRect();
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (box.width === 0 || box.height === 0) continue;
    const top = root.elementFromPoint(at.x, at.y);
    if (top !== null && (one.contains(top) || top.contains(one))) return at;
  }
  return null;
};

/** The middle of the panel's main title from its start, and how wide the window is. */
export const placeInRoot = (root: ShadowRoot): { x: number; y: number; width: number } => {
  const { left = 0, top = 0, height = 0 } = root.querySelector('.title')?.getBoundingClientRect() ?? {};
  return { x: Math.round(left), y: Math.round(top + height / 2), width: innerWidth };
};
