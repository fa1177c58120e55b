/**
 * The texts that a person cannot read whole: out of the window, behind the edge of what holds them, or over the edge of
 * a button. Runs in the page; `root` is a document or a shadow root.
 */
export const clipped = (root: Document | ShadowRoot): string[] => {
  const slack = 1.5;
  const faults = new Set<string>();
  const scrolls = (style: CSSStyleDeclaration) => /auto|scroll/.test(style.overflowX + style.overflowY);
  const cuts = (style: CSSStyleDeclaration) => /hidden|clip/.test(style.overflowX + style.overflowY);
  const ancestors = (node: Node): HTMLElement[] => {
    const all: HTMLElement[] = [];
    for (let one = node.parentElement; one; one = one.parentElement) all.push(one);
    return all;
  };
  /** The innermost of what stands out of the window. */
  const widest = () =>
    [...root.querySelectorAll<HTMLElement>('*')]
      .filter(
        (one) =>
          one.getBoundingClientRect().right > innerWidth + slack || one.getBoundingClientRect().left < -slack,
      )
      .filter((one) => !one.closest('.silent'))
      .map((one) => `${one.localName}.${one.className}`)
      .slice(-3)
      .join(' > ');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holders = ancestors(node);
    const [parent] = holders;
    if (!parent || !node.textContent?.trim() || /^(?:STYLE|SCRIPT|TITLE|OPTION)$/.test(parent.tagName))
      continue;
    // Said to screen readers only, drawn as a picture, or not shown.
    if (parent.closest('.silent, .heard, svg') || !parent.checkVisibility({ visibilityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    texts += boxes.length > 0 ? 1 : 0;
    const fault = (what: string) =>
      faults.add(`${what}: ${parent.localName}.${parent.className} ${node.textContent?.trim().slice(0, 40)}`);
    for (const box of boxes) {
      let isInScroller = false;
      for (const one of holders) {
        const style = getComputedStyle(one);
        const edge = one.getBoundingClientRect();
        const isOutX = box.left < edge.left - slack || box.right > edge.right + slack;
        const isOutY = box.top < edge.top - slack || box.bottom > edge.bottom + slack;
        // Sideways nothing may be cut, even where it could be scrolled to; tables say that they scroll.
        if (one.matches('button, a.button, .chip') && isOutX) fault('over the edge of a button');
        if (isInScroller) continue;
        // A row of orders is cut at its end on purpose: the order's own page has all of it.
        const isRow = one.closest('.table td') !== null;
        if (cuts(style) && (isOutX || isOutY) && !scrolls(style) && !isRow) fault('cut off');
        if (scrolls(style)) isInScroller = true;
      }
      if (!isInScroller && (box.left < -slack || box.right > innerWidth + slack)) fault('out of the window');
    }
    if (
      getComputedStyle(parent).textOverflow === 'ellipsis' &&
      parent.scrollWidth > parent.clientWidth + 1 &&
      !parent.closest('.table td')
    )
      fault('ends in dots');
  }
  if (texts === 0) faults.add('nothing to read');
  if (document.documentElement.scrollWidth > innerWidth + 1)
    faults.add(`the page scrolls sideways: ${widest()}`);
  return [...faults];
};
