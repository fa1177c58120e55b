import { loadCasebookFile } from '@/content/casebook/file/casebookFile';
import type { LoadResult } from '@/content/casebook/file/load';
import { biggestFile, readCasebookFile } from '@/content/casebook/file/read';
import { serve } from './serve';

/** Reads a casebook file beside the page; all of it fits and goes in, or nothing does. */
serve<File, LoadResult>(async (file) => {
  if (file.size > biggestFile) return { ok: false, reason: 'tooBig' };
  const read = readCasebookFile(await file.text());
  if (!read.ok) return read;
  return { ok: true, ...(await loadCasebookFile(read.file)) };
});
