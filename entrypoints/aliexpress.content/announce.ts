const later = 1_000;

/** Tells a screen reader once, politely and a little later, that there is something. Never again on this page. */
export const announcer = (root: ShadowRoot, signal: AbortSignal): ((text: () => string) => void) => {
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.className = 'heard';
  root.append(status);
  let told = false;
  return (text) => {
    if (told) return;
    told = true;
    const timer = setTimeout(() => {
      status.textContent = text();
    }, later);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
};
