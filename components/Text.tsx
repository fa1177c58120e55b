import type { KeyLike, Part, Values } from '@/content/translator';
import { useT } from './useT';

const shown = (part: Part) => {
  if (typeof part === 'string') return part;
  if (part.tag === 'q') return <bdi class="quoted">{part.text}</bdi>;
  return <b>{part.text}</b>;
};

/** A text of ours, with words quoted from the site set apart. For texts without tags `useT()` is enough. */
export const Text = <K extends string>({ k, values }: { k: KeyLike<K>; values?: Values }) => (
  <>{useT().parts<K>(k, values).map(shown)}</>
);
