import { dispatch } from '@/content/messages';

/** Notes each thing of ours that failed once, for the badge and the popup. */
export const createErrorLogger = (): ((what: string, where: string) => void) => {
  const noted = new Set<string>();
  return (what, where) => {
    if (noted.has(what)) return;
    noted.add(what);
    void dispatch({ type: 'logError', error: { what, where, at: Date.now() } });
  };
};
