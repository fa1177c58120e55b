/** Less than this and a person may not see what they press. */
const opaque = 0.9;
/** Nothing lies above our host but what is as high and comes later, or stands in the top layer. */
const highest = '2147483647';

/** What only some browsers have. */
type Style = CSSStyleDeclaration & { webkitMaskBoxImageSource?: string };

/** Opacity, filters, masks and the like, on our host or on what holds it, make it unseen while it takes presses. */
const isPlain = (element: Element): boolean => {
  const style = getComputedStyle(element);
  const plain = (value: string | undefined) => !value || value === 'none' || value === 'auto';
  const { filter, clip, clipPath, maskImage, webkitMaskBoxImageSource } = style as Style;
  return (
    style.display !== 'none' &&
    style.visibility !== 'hidden' &&
    Number(style.opacity || 1) >= opaque &&
    [filter, clip, clipPath, maskImage, webkitMaskBoxImageSource].every(plain) &&
    (style.mixBlendMode || 'normal') === 'normal'
  );
};

const holds = (element: Element, x: number, y: number) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= x && x <= right && top <= y && y <= bottom;
};

const isHigh = (element: Element): boolean => {
  for (let one: Element | null = element; one; one = one.parentElement)
    if (getComputedStyle(one).zIndex === highest) return true;
  return false;
};

/** What lets presses through is not found by `elementFromPoint`, and may still hide what is pressed. */
const isVeil = (element: Element, host: Element): boolean => {
  const style = getComputedStyle(element);
  if (style.pointerEvents !== 'none' || style.visibility === 'hidden' || style.display === 'none')
    return false;
  const comesLater = (host.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return comesLater && isHigh(element);
};

/** The same, drawn by a style alone: nothing tells where it stands, so it counts wherever that is. */
const isDrawnVeil = (element: Element, part: '::before' | '::after'): boolean => {
  const { content, display, visibility, pointerEvents, position, zIndex } = getComputedStyle(element, part);
  const isDrawn = Boolean(content) && !['none', 'normal'].includes(content);
  const isShown = display !== 'none' && visibility !== 'hidden' && position !== 'static';
  return isDrawn && isShown && pointerEvents === 'none' && zIndex === highest;
};

const topLayer = ':popover-open, dialog:modal, :fullscreen';
const inTopLayer = (document: Document): Element[] => {
  try {
    return [...document.querySelectorAll(topLayer)];
  } catch {
    // A browser that does not know one of them has no such layer.
    return [];
  }
};

/**
 * Whether a person can see our host at a point of the view (px). A page can make it unseen and lead a real press onto it;
 * then nothing may be done.
 */
export const isSeen = (host: Element, x: number, y: number): boolean => {
  const { document } = window;
  if (!host.isConnected || document.elementFromPoint(x, y) !== host) return false;
  for (let one: Element | null = host; one; one = one.parentElement) if (!isPlain(one)) return false;
  if (inTopLayer(document).some((one) => holds(one, x, y))) return false;
  const parts = [document.documentElement, ...document.querySelectorAll('body, body > *')];
  if (parts.some((one) => isDrawnVeil(one, '::before') || isDrawnVeil(one, '::after'))) return false;
  const over = [...document.querySelectorAll('body *')].filter((one) => one !== host && holds(one, x, y));
  return !over.some((one) => isVeil(one, host));
};
