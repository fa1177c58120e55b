import type { WorkerJobs } from '@/components/page/workerJobs';
import { ask } from './workers/ask';

/** The jobs as workers of this page. Each job gets a worker of its own, which ends with it. */
export const workerJobs: WorkerJobs = {
  exportFile: (job, tell, signal) =>
    ask(new Worker(new URL('./workers/exports.ts', import.meta.url), { type: 'module' }), job, tell, signal),
  takeAll: (job, tell, signal) =>
    ask(new Worker(new URL('./workers/takeAll.ts', import.meta.url), { type: 'module' }), job, tell, signal),
  readOfficial: (file, casebook, tell, signal) =>
    ask(
      new Worker(new URL('./workers/official.ts', import.meta.url), { type: 'module' }),
      casebook ? { file, casebook } : { file },
      tell,
      signal,
    ),
  readMails: (file, signal) =>
    ask(
      new Worker(new URL('./workers/mails.ts', import.meta.url), { type: 'module' }),
      file,
      () => undefined,
      signal,
    ),
  loadFile: (file, signal) =>
    ask(
      new Worker(new URL('./workers/load.ts', import.meta.url), { type: 'module' }),
      file,
      () => undefined,
      signal,
    ),
};
