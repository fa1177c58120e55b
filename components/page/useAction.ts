import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { reasonOf } from '@/content/reasonOf';

/** What the person asked for; `failures.<name>` says that it did not work, and what is safe. */
export type ActionName =
  | 'details'
  | 'address'
  | 'addresses'
  | 'unlock'
  | 'receipt'
  | 'label'
  | 'meaning'
  | 'deleteCasebook'
  | 'persist'
  | 'message'
  | 'proof'
  | 'mails'
  | 'picture'
  | 'file'
  | 'read'
  | 'deleteAll'
  | 'remove'
  | 'notify';

/**
 * Does what the person asked for. Never rejects: where it failed, the page says so in its one place, with a way to try
 * again, and the promise resolves with the reason; undefined where it was done.
 */
export type Run = (what: ActionName, run: () => unknown) => Promise<string | undefined>;

/** Without a page around it, a failure is only told to the caller. */
export const ActionContext = createContext<Run>(async (_, run) => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
});

/** The one way through which every act of every view goes. */
export const useAction = (): Run => useContext(ActionContext);
