import { allCasebooks } from '@/content/casebook/casebooks';
import { casebookFileOf } from '@/content/casebook/file/casebookFile';
import { type EverythingJob, everything } from '@/content/casebook/file/everything';
import { mending } from '@/content/casebook/mending';
import { serve } from './serve';

/** Packs all that a person takes along beside the page. It reads the database itself, so nothing is copied to it. */
serve<EverythingJob, Blob>((job, tell) =>
  mending(async () => {
    tell({ stage: 'reading', done: 0, of: 0 });
    const casebook = (await allCasebooks()).find(({ id }) => id === job.exports.casebook);
    if (!casebook) throw new Error('noSuchCasebook');
    const { note, including } = job.exports;
    return everything(job, await casebookFileOf(casebook, note, including), tell);
  }),
);
