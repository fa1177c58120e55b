import { useEffect, useState } from 'preact/hooks';

const query = '(max-width: 799px)';

/** Whether the page is too narrow for columns: then rows are cards. */
export const useNarrow = (): boolean => {
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const watched = matchMedia(query);
    const follow = () => setNarrow(watched.matches);
    watched.addEventListener('change', follow);
    return () => watched.removeEventListener('change', follow);
  }, []);
  return narrow;
};
