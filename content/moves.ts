/** How often the address is compared where the browser tells nothing of moves (Firefox before 147), ms. */
const peeks = 200;

/** Calls back when a page may have moved within itself, as single-page apps do. It may not have done so yet. */
export const onMoves = (
  window: Window & { navigation?: EventTarget },
  isHidden: () => boolean,
  back: () => void,
  signal: AbortSignal,
): void => {
  for (const name of ['hashchange', 'popstate']) window.addEventListener(name, back, { signal });
  if (window.navigation) {
    for (const name of ['navigate', 'currententrychange'])
      window.navigation.addEventListener(name, back, { signal });
    return;
  }
  // The page's own `pushState` runs in its world and is not heard in ours.
  let last = window.location.href;
  const timer = setInterval(() => {
    if (isHidden() || window.location.href === last) return;
    last = window.location.href;
    back();
  }, peeks);
  signal.addEventListener('abort', () => clearInterval(timer));
};
