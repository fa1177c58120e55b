// Runs in a page of ours, sent there as text: so it stands alone.

/** What a person sees of the focus, or why they do not see it; '' when all is well. */
export const faultOfFocus = (): string => {
  const one = document.activeElement;
  if (!one || one === document.body) return '';
  const around = [one, ...(one.closest('label') ? [one.closest('label') as Element] : [])];
  for (let up = one.parentElement, steps = 0; up && steps < 3; up = up.parentElement, steps++)
    around.push(up);
  const isDrawn = (element: Element, pseudo?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  };
  const what = `${one.localName} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`;
  if (!around.some((element) => isDrawn(element)) && !isDrawn(one, '::after'))
    return `the focus cannot be seen on ${what}`;
  const place = one.closest('label') ?? one;
  const { left, right, top, bottom } = place.getBoundingClientRect();
  const points = [0.15, 0.5, 0.85].flatMap((x) =>
    [0.15, 0.5, 0.85].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
  );
  const inSight = points.some(([x, y]) => {
    const above = document.elementFromPoint(x, y);
    return above !== null && (place.contains(above) || above.contains(place));
  });
  return inSight ? '' : `the focus is out of sight or covered on ${what}`;
};

/** Everything that Tab has to reach, one line each; a group of radio buttons is one stop. */
export const unreached = (visited: Set<Element>): string[] => {
  const dialog = [...document.querySelectorAll('dialog')].find((one) => one.matches(':modal'));
  const all = (dialog ?? document).querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const isStop = (one: HTMLElement) =>
    one.tabIndex >= 0 &&
    !one.matches(':disabled') &&
    one.getClientRects().length > 0 &&
    !one.closest('[inert]');
  const groups = new Set([...visited].flatMap((one) => (one as HTMLInputElement).name || []));
  const isKnown = (one: HTMLElement) =>
    visited.has(one) || (one.matches('[type="radio"]') && groups.has((one as HTMLInputElement).name));
  return [...all]
    .filter((one) => isStop(one) && !isKnown(one))
    .map(
      (one) =>
        `${one.localName} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`,
    );
};
