import { casebookFileOf } from '@/content/casebook/casebookFile';
import { allCasebooks } from '@/content/casebook/casebooks';
import { exportFile } from '@/content/orders/exportFile';
import type { ExportJob } from '@/content/orders/exportJob';
import { serve } from './serve';

/** Writes a file of the casebook beside the page. It reads the database itself, so nothing is copied to it. */
serve<ExportJob, Blob>(async (job, tell) => {
  tell({ stage: 'reading', done: 0, of: 0 });
  const casebook = (await allCasebooks()).find(({ id }) => id === job.casebook);
  if (!casebook) throw new Error('noSuchCasebook');
  return exportFile(job, await casebookFileOf(casebook, job.note, job.including), tell);
});
