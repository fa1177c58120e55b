const name = 'leavewell-casebook';

/** Tells our other pages that the casebook changed, so that they read it again. Carries nothing. */
export const announce = (): void => {
  const channel = new BroadcastChannel(name);
  channel.postMessage('changed');
  channel.close();
};

/** Calls back after each change made elsewhere, until the signal says stop. */
export const onCasebook = (back: () => void, signal: AbortSignal): void => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = () => back();
  signal.addEventListener('abort', () => channel.close());
};
