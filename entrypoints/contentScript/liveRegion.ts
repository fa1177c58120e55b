const later = 1_000;

/**
 * Tells a screen reader politely and a little later that there is something: once on this page, and `again` only where
 * something grave came up. What was not told yet gives way to it.
 */
export const createLiveRegion = (root: ShadowRoot, signal: AbortSignal) => {
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.className = 'heard';
  root.append(status);
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (text: () => string, again = false): void => {
    if (told && !again) return;
    told = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text();
    }, later);
  };
};
