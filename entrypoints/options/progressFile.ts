import { download } from '@/components/page/download';
import { dateOf } from '@/content/dateOf';
import type { CopyRead } from '@/content/memory/copy';
import type { Memory } from '@/content/memory/memory';
import { send } from '@/content/messages';

/** The shape of memory is large and rarely needed: it is loaded with the first use. */
const copies = () => import('@/content/memory/copy');

export const downloadCopy = async (memory: Memory): Promise<void> => {
  const { copyOf } = await copies();
  const now = Date.now();
  download(`leavewell-progress-${dateOf(now)}.json`, copyOf(memory, now), 'application/json');
};

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
