import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What needs the browser's own API, which only entrypoints touch. */
export interface Doors {
  /** Asks for the permission to show notices; called straight from a press. Resolves with whether it was given. */
  askNotify(): Promise<boolean>;
  /** Removes the extension. Only comes back where the browser did not do it. */
  removeExtension(): Promise<void>;
}

export const DoorsContext = createContext<Doors>({
  askNotify: () => Promise.resolve(false),
  removeExtension: () => Promise.resolve(),
});
export const useDoors = (): Doors => useContext(DoorsContext);
