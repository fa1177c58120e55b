import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Say, speak } from '@/content/say';

/** The texts of the chosen language, for everything below. */
export const SayContext = createContext<Say>(speak('en', 'ltr', {}));
export const useSay = (): Say => useContext(SayContext);
