import { loadCasebookFile } from '@/content/casebook/casebookFile';
import type { LoadResult } from '@/content/orders/casebookFile/load';
import { biggestFile, readCasebookFile } from '@/content/orders/casebookFile/read';
import { serve } from './serve';

/** Reads a casebook file beside the page; all of it fits and goes in, or nothing does. */
serve<File, LoadResult>(async (file) => {
  if (file.size > biggestFile) return { ok: false, reason: 'tooBig' };
  const read = readCasebookFile(await file.text());
  if (!read.ok) return read;
  return { ok: true, ...(await loadCasebookFile(read.file)) };
});
