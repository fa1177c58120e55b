import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { MessageKey } from '@/content/translator';
import { TranslatorContext } from '../useT';
import { MemoryContext } from './memory';
import { useHeld } from './useHeld';
import { useTexts } from './useTexts';

interface Props {
  /** The text key of the document's title. */
  title: MessageKey;
  children: ComponentChildren;
}

/** Around everything in a page of ours: memory and texts, language, direction and appearance, all followed live. */
export const Page = ({ title, children }: Props) => {
  const held = useHeld();
  const t = useTexts(held?.memory.settings.language);
  const appearance = held?.memory.settings.appearance;
  useLayoutEffect(() => {
    if (!t || !appearance) return;
    const { documentElement: html } = document;
    html.lang = t.language;
    html.dir = t.direction;
    html.dataset.appearance = appearance;
    document.title = t.of(title);
  }, [t, appearance, title]);
  if (!held || !t) return null;
  return (
    <MemoryContext.Provider value={held}>
      <TranslatorContext.Provider value={t}>{children}</TranslatorContext.Provider>
    </MemoryContext.Provider>
  );
};
