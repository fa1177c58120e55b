/**
 * Calls back once a frame while the view scrolls, or its size or the page's changes: what folds or loads above something
 * moves it. One listener for all that has to follow.
 */
export const onViewMoves = (signal: AbortSignal, ...follow: (() => void)[]): (() => void) => {
  let frame = 0;
  const run = () => {
    frame = 0;
    for (const one of follow) one();
  };
  const soon = () => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(run);
  };
  for (const name of ['scroll', 'resize'])
    window.addEventListener(name, soon, { capture: true, passive: true, signal });
  const size = new ResizeObserver(soon);
  size.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    size.disconnect();
    cancelAnimationFrame(frame);
  });
  return soon;
};
