import type { EverythingJob } from '@/content/casebook/file/everything';
import type { LoadResult } from '@/content/casebook/file/load';
import type { ReadMails } from '@/content/mail/readMails';
import type { ExportJob, ExportProgress } from '@/content/orders/export/exportJob';
import type { OfficialResult, OfficialStage } from '@/content/orders/officialFile/result';

/** Work that takes its time and runs beside the page, so that the page stays alive. A signal ends it for good. */
export interface WorkerJobs {
  exportFile(job: ExportJob, tell: (progress: ExportProgress) => void, signal: AbortSignal): Promise<Blob>;
  /** Reads AliExpress's own file and adds it. Without a casebook it may come back with a question, nothing added. */
  readOfficial(
    file: File,
    casebook: string | undefined,
    tell: (stage: OfficialStage) => void,
    signal: AbortSignal,
  ): Promise<OfficialResult>;
  /** Packs all that a person takes along. */
  takeAll(job: EverythingJob, tell: (progress: ExportProgress) => void, signal: AbortSignal): Promise<Blob>;
  loadFile(file: File, signal: AbortSignal): Promise<LoadResult>;
  /** Reads the orders that a mail or a mailbox file names. */
  readMails(file: File, signal: AbortSignal): Promise<ReadMails>;
}

const absent = () => Promise.reject(new Error('notHere'));

export const noWorkerJobs: WorkerJobs = {
  exportFile: absent,
  takeAll: absent,
  readOfficial: absent,
  loadFile: absent,
  readMails: absent,
};
