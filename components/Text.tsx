import type { Part, Values } from '@/content/say';
import { useSay } from './say';

const shown = (part: Part) => {
  if (typeof part === 'string') return part;
  if (part.tag === 'q') return <bdi class="quoted">{part.text}</bdi>;
  return <b>{part.text}</b>;
};

/** A text of ours, with words quoted from the site set apart. For texts without tags `useSay()` is enough. */
export const Text = ({ k, values }: { k: string; values?: Values }) => (
  <>{useSay().parts(k, values).map(shown)}</>
);
