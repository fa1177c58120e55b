import { useEffect, useRef } from 'preact/hooks';

/** One job at a time: a new one ends the one before, and leaving the view ends it as well. */
export const useRunning = () => {
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    begin: (): AbortController => {
      running.current?.abort();
      running.current = new AbortController();
      return running.current;
    },
    stop: () => running.current?.abort(),
  };
};
