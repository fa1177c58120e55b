import type { Memory } from '@/content/memory/memory';
import type { TakenPicture } from '@/content/pictures/takenPicture';
import type { PageReport } from '@/content/report/reportSchema';

/** How the browser keeps what is saved. `used` in bytes; `unknown` where the browser does not say. */
export interface StoragePersistence {
  persisted: boolean;
  used: number | 'unknown';
}

/** What needs the browser's own API or the background, which only entrypoints touch. */
export interface BrowserApi {
  /** Asks for the permission to show notices; called straight from a press. Resolves with whether it was given. */
  askNotify(): Promise<boolean>;
  /** Removes the extension. Only comes back where the browser did not do it. */
  removeExtension(): Promise<void>;
  /** The checklist and settings as a file that Leavewell takes back. */
  progressFile(memory: Memory): Promise<string>;
  storagePersistence(): Promise<StoragePersistence>;
  /** Asks the browser not to throw what is saved away. Firefox asks the person: call it from a press. */
  requestPersistence(): Promise<boolean>;
  /** Keeps the checklist open beside the page; called straight from a press. Absent where the browser has no such place. */
  openBeside?(windowId: number): Promise<void>;
  /** Takes a picture of the page in front and opens it in the casebook; false where the browser allows none. */
  takePicture(): Promise<boolean>;
  /** The picture that was just taken and is neither kept nor thrown away; undefined where there is none. */
  pendingPicture(): Promise<TakenPicture | undefined>;
  /** The picture is kept, or not wanted. */
  dropPicture(): Promise<void>;
  /** What the page in a tab looks like to us; undefined where no script of ours answers there. */
  pageReport(tabId: number): Promise<PageReport | undefined>;
  /** The address of our list of issues. */
  issues(): string;
  /** Deletes all that is kept in this browser. Rejects with the reason. */
  deleteEverything(): Promise<void>;
}

const absent = () => Promise.reject(new Error('notHere'));

export const noBrowserApi: BrowserApi = {
  askNotify: absent,
  removeExtension: absent,
  progressFile: absent,
  storagePersistence: absent,
  requestPersistence: absent,
  takePicture: async () => false,
  pendingPicture: async () => undefined,
  dropPicture: absent,
  pageReport: async () => undefined,
  issues: () => '',
  deleteEverything: absent,
};
