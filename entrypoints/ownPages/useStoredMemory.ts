import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageData } from '@/components/page/pageContext';
import type { Action } from '@/content/memory/actions';
import type { Memory } from '@/content/memory/memory';
import { onMemory } from '@/content/memory/read';
import { reduce } from '@/content/memory/reduce';
import { dispatch as ask } from '@/content/messages';
import { readAll } from './readAll';

type StoredMemory = Pick<PageData, 'memory' | 'dispatch' | 'failure'>;

/** Memory, read once and then followed, and the way to change it; undefined until it is there. */
export const useStoredMemory = (): StoredMemory | undefined => {
  const [kept, setKept] = useState<{ memory: Memory; isNewer: boolean }>();
  const [pending, setPending] = useState<readonly Action[]>([]);
  const [failure, setFailure] = useState<string>();
  const news = useRef(0);
  const isNewer = useRef(false);

  /** Reads everything; once more if something changed meanwhile. */
  const read = async (gone?: AbortSignal) => {
    let before: number;
    let all: Awaited<ReturnType<typeof readAll>>;
    do {
      before = news.current;
      all = await readAll();
    } while (news.current !== before);
    isNewer.current = all.isNewer;
    if (!gone?.aborted) setKept(all);
  };

  useEffect(() => {
    const gone = new AbortController();
    onMemory((changed) => {
      news.current++;
      if (isNewer.current) void read(gone.signal);
      else setKept((held) => held && { ...held, memory: { ...held.memory, ...changed } });
    }, gone.signal);
    void read(gone.signal);
    return () => gone.abort();
  }, []);

  const dispatch = async (...actions: Action[]) => {
    setFailure(undefined);
    setPending((held) => [...held, ...actions]);
    const answer = await ask(...actions);
    if (answer.ok) await read();
    else setFailure(answer.reason);
    setPending((held) => held.filter((one) => !actions.includes(one)));
  };

  if (!kept) return undefined;
  let { memory } = kept;
  for (const one of pending) memory = { ...memory, ...reduce(memory, one) };
  return {
    memory,
    dispatch: (...actions) => void dispatch(...actions),
    failure: failure ?? (kept.isNewer ? 'newerData' : undefined),
  };
};
