import { useEffect, useState } from 'preact/hooks';

/** Whether the page is at most so wide, in px. */
export const useNarrow = (width: number): boolean => {
  const query = `(max-width: ${width}px)`;
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const watched = matchMedia(query);
    const follow = () => setNarrow(watched.matches);
    watched.addEventListener('change', follow);
    return () => watched.removeEventListener('change', follow);
  }, [query]);
  return narrow;
};
