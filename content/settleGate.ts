/** "Not there" is believed after 15 s of page life with one quiet second, or after 30 s (design, The flow). */
const gate = { life: 15_000, quiet: 1_000, latest: 30_000 };
/** What a page shows is believed after so long: headers are filled in late. ms */
const shows = 2_000;

/** When "not there" can be believed of a page. Times in ms of the page's clock. */
export const settleGate = (clock: () => number, isHidden: () => boolean) => {
  let born = 0;
  let touched = 0;
  let open = false;
  /** When it opens if nothing moves until then. A hidden page may not have drawn what it will show. */
  const opens = () =>
    isHidden()
      ? Number.POSITIVE_INFINITY
      : Math.min(born + gate.latest, Math.max(born + gate.life, touched + gate.quiet));
  return {
    opens,
    /** When what stands on the page can be believed. */
    drawnAt: () => (isHidden() ? Number.POSITIVE_INFINITY : born + shows),
    /** The page is another one, or shows another part. */
    restart: () => {
      open = false;
      born = clock();
      touched = born;
    },
    /** Something on the page changed. */
    touch: () => {
      touched = clock();
    },
    /** Once open it stays open, until it starts again. */
    isOpen: (): boolean => {
      open ||= clock() >= opens();
      return open;
    },
  };
};
