import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaults, type Memory } from '@/content/memory/memory';

/** Memory as it stands now, for everything below a `Page`. */
export const MemoryContext = createContext<Memory>(defaults);
export const useMemory = (): Memory => useContext(MemoryContext);
