import { useEffect, useState } from 'preact/hooks';
import { keys } from '@/content/memory/keys';
import type { Memory } from '@/content/memory/memory';
import { onMemory, readMemory } from '@/content/memory/read';

/** Memory, read once and then followed; undefined until it is there. */
export const useLiveMemory = (): Memory | undefined => {
  const [memory, setMemory] = useState<Memory>();
  useEffect(() => {
    const gone = new AbortController();
    // What changes while the first read is under way is newer than what it brings.
    let meanwhile: Partial<Memory> = {};
    onMemory((changed) => {
      meanwhile = { ...meanwhile, ...changed };
      setMemory((held) => held && { ...held, ...changed });
    }, gone.signal);
    void readMemory(...keys).then((read) => {
      if (!gone.signal.aborted) setMemory({ ...read, ...meanwhile });
    });
    return () => gone.abort();
  }, []);
  return memory;
};
