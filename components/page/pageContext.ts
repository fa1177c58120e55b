import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from '@/content/memory/actions';
import { defaults, type Memory } from '@/content/memory/memory';
import { type BrowserApi, noBrowserApi } from './browserApi';
import { type CasebookData, noCasebookData } from './casebookData';
import { noWorkerJobs, type WorkerJobs } from './workerJobs';

/** All that a page of ours knows and may do. Entrypoints fill it; components read nothing else. */
export interface PageData {
  /** Memory as it stands, with what the person just asked for already in it. */
  memory: Memory;
  /** Asks the background to change memory. */
  dispatch(...actions: Action[]): void;
  /** Why the last change failed; it was taken back on the screen as well. */
  failure?: string;
  browserApi: BrowserApi;
  jobs: WorkerJobs;
  casebook: CasebookData;
}

/** A page that knows nothing and can do nothing; entrypoints and tests put in what they have. */
export const emptyPage: PageData = {
  memory: defaults,
  dispatch: () => undefined,
  browserApi: noBrowserApi,
  jobs: noWorkerJobs,
  casebook: noCasebookData,
};

export const PageContext = createContext<PageData>(emptyPage);
export const usePage = (): PageData => useContext(PageContext);
export const useMemory = (): Pick<PageData, 'memory' | 'dispatch' | 'failure'> => usePage();
export const useCasebook = (): CasebookData => usePage().casebook;
