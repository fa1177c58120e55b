import { useEffect, useRef, useState } from 'preact/hooks';
import { apply } from '@/content/memory/apply';
import type { Memory } from '@/content/memory/memory';
import type { Operation } from '@/content/memory/operations';
import { onMemory } from '@/content/memory/read';
import { change as ask } from '@/content/messages';
import type { Held } from './memory';
import { readAll } from './readAll';

/** Memory, read once and then followed, and the way to change it; undefined until it is there. */
export const useHeld = (): Held | undefined => {
  const [kept, setKept] = useState<{ memory: Memory; isNewer: boolean }>();
  const [pending, setPending] = useState<readonly Operation[]>([]);
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

  const change = async (...operations: Operation[]) => {
    setFailure(undefined);
    setPending((held) => [...held, ...operations]);
    const answer = await ask(...operations);
    if (answer.ok) await read();
    else setFailure(answer.reason);
    setPending((held) => held.filter((one) => !operations.includes(one)));
  };

  if (!kept) return undefined;
  let { memory } = kept;
  for (const one of pending) memory = { ...memory, ...apply(memory, one) };
  return {
    memory,
    change: (...operations) => void change(...operations),
    failure: failure ?? (kept.isNewer ? 'newerData' : undefined),
  };
};
