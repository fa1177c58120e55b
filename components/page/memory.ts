import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaults, type Memory } from '@/content/memory/memory';
import type { Operation } from '@/content/memory/operations';

/** What a page of ours knows of memory and may do to it. */
export interface Held {
  /** Memory as it stands, with what the person just asked for already in it. */
  memory: Memory;
  /** Asks the background to change memory. */
  change(...operations: Operation[]): void;
  /** Why the last change failed; it was taken back on the screen as well. */
  failure?: string;
}

/** For everything below a `Page`. */
export const MemoryContext = createContext<Held>({ memory: defaults, change: () => undefined });
export const useMemory = (): Held => useContext(MemoryContext);
