import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { SayContext } from '../say';
import { MemoryContext } from './memory';
import { useHeld } from './useHeld';
import { useTexts } from './useTexts';

interface Props {
  /** The text key of the document's title. */
  title: string;
  children: ComponentChildren;
}

/** Around everything in a page of ours: memory and texts, language, direction and appearance, all followed live. */
export const Page = ({ title, children }: Props) => {
  const held = useHeld();
  const say = useTexts(held?.memory.settings.language);
  const appearance = held?.memory.settings.appearance;
  useLayoutEffect(() => {
    if (!say || !appearance) return;
    const { documentElement: html } = document;
    html.lang = say.language;
    html.dir = say.direction;
    html.dataset.appearance = appearance;
    document.title = say.of(title);
  }, [say, appearance, title]);
  if (!held || !say) return null;
  return (
    <MemoryContext.Provider value={held}>
      <SayContext.Provider value={say}>{children}</SayContext.Provider>
    </MemoryContext.Provider>
  );
};
