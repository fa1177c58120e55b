import { download } from '@/components/page/download';
import { dateOf } from '@/content/dateOf';
import { readSetAside } from '@/content/memory/read';

/** Hands over what could not be read, as a file. */
export const downloadSetAside = async (): Promise<void> =>
  download(
    `leavewell-set-aside-${dateOf(Date.now())}.json`,
    JSON.stringify(await readSetAside(), null, 2),
    'application/json',
  );
