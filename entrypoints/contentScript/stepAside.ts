/** Two frames, so that what was hidden is drawn away; a page that draws none is not waited for. ms */
const patience = 250;

const drawn = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, patience);
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });

/**
 * Takes what we draw over the page out of sight, so that a picture shows the page alone; resolves once it is gone. It
 * comes back by itself. Nothing but its opacity changes, so that the focus stays where it is.
 */
export const stepAside = async (root: ShadowRoot | undefined): Promise<void> => {
  const ours = [...(root?.children ?? [])].filter((one) => one instanceof HTMLElement);
  for (const one of ours) one.style.opacity = '0';
  setTimeout(() => {
    for (const one of ours) one.style.removeProperty('opacity');
  }, 1000);
  await drawn();
};
