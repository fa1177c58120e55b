import { allCasebooks } from '@/content/casebook/casebooks';
import { casebookFileOf } from '@/content/casebook/file/casebookFile';
import { mending } from '@/content/casebook/mending';
import { exportFile } from '@/content/orders/export/exportFile';
import type { ExportJob } from '@/content/orders/export/exportJob';
import { serve } from './serve';

/** Writes a file of the casebook beside the page. It reads the database itself, so nothing is copied to it. */
serve<ExportJob, Blob>((job, tell) =>
  mending(async () => {
    tell({ stage: 'reading', done: 0, of: 0 });
    const casebook = (await allCasebooks()).find(({ id }) => id === job.casebook);
    if (!casebook) throw new Error('noSuchCasebook');
    return exportFile(job, await casebookFileOf(casebook, job.note, job.including), tell);
  }),
);
