const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What is drawn anew often takes the focus itself; it goes first. */
const moment = 50;

const canHold = (one: HTMLElement) => !one.matches(':disabled, [inert] *') && one.checkVisibility();

/** The next stop behind a place, or the last one before it, in the smallest part of the page that has one. */
const near = (place: Node, inside: Node): HTMLElement | undefined => {
  for (let part: Node | null = inside; part instanceof Element; part = part.parentNode) {
    const all = [...part.querySelectorAll<HTMLElement>(stops)].filter(canHold);
    const isBehind = (one: Node) => place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    const found = all.find((one) => isBehind(one)) ?? all.at(-1);
    if (found) return found;
  }
  return undefined;
};

/**
 * Whoever goes by keyboard must not lose their place: when what has the focus goes away, is hidden or cannot be used any
 * more, the focus goes to what is nearest. What takes the focus of its own accord keeps it.
 */
export const keepFocus = (): void => {
  let last: Element | undefined;
  const isNowhere = () => [null, document.body].includes(document.activeElement as HTMLElement | null);
  const mend = (place: Node | null, inside: Node) =>
    setTimeout(() => {
      if (isNowhere()) near(place?.isConnected ? place : inside, inside)?.focus();
    }, moment);
  document.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  // A press on empty ground is meant to leave it.
  document.addEventListener('pointerdown', () => {
    last = undefined;
  });
  new MutationObserver((records) => {
    const it = last;
    if (!it) return;
    const gone = records.find(({ removedNodes }) => [...removedNodes].some((one) => one.contains(it)));
    if (!it.isConnected && gone) {
      last = undefined;
      mend(gone.previousSibling, gone.target);
    } else if (it.isConnected && it.parentNode && !canHold(it as HTMLElement)) mend(it, it.parentNode);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
};
