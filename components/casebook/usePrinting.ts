import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Draws what `change` changes before it returns: a browser that is about to print waits for nothing. */
const drawnAtOnce = (change: () => void): void => {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  try {
    change();
  } finally {
    if (debounceRendering) options.debounceRendering = debounceRendering;
    else delete options.debounceRendering;
  }
};

/** Whether the page is being printed: true from before the browser takes its picture until after it. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const before = () => drawnAtOnce(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
};
