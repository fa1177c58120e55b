import type { CopyRead } from '@/content/memory/copy';
import { send } from '@/content/messages';

/** The shape of memory is large and rarely needed: it is loaded with the first use. */
const copies = () => import('@/content/memory/copy');

export const readFile = async (file: File): Promise<CopyRead> => {
  const { mostBytes, readCopyText } = await copies();
  return file.size > mostBytes ? { ok: false, reason: 'tooLarge' } : readCopyText(await file.text());
};

/** The background judges once more and puts the copy in place. Resolves with why not. */
export const loadFile = async (file: File): Promise<string | undefined> => {
  const read = await readFile(file);
  if (!read.ok) return read.reason;
  const answer = await send({ kind: 'loadMemory', file: JSON.parse(await file.text()) });
  return answer.ok ? undefined : answer.reason;
};
