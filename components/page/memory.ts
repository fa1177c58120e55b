import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from '@/content/memory/actions';
import { defaults, type Memory } from '@/content/memory/memory';

/** What a page of ours knows of memory and may do to it. */
export interface Held {
  /** Memory as it stands, with what the person just asked for already in it. */
  memory: Memory;
  /** Asks the background to change memory. */
  dispatch(...actions: Action[]): void;
  /** Why the last change failed; it was taken back on the screen as well. */
  failure?: string;
}

/** For everything below a `Page`. */
export const MemoryContext = createContext<Held>({ memory: defaults, dispatch: () => undefined });
export const useMemory = (): Held => useContext(MemoryContext);
