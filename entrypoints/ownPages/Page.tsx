import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Actions } from '@/components/page/Actions';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import { useTexts } from '@/components/page/useTexts';
import { TranslatorContext } from '@/components/useT';
import type { MessageKey } from '@/content/translator';
import { browserApi } from './browserApi';
import { useStoredMemory } from './useStoredMemory';

interface Props {
  /** The text key of the document's title. */
  title: MessageKey;
  children: ComponentChildren;
}

/** Around everything in a page of ours: memory and texts, language, direction and appearance, all followed live. */
export const Page = ({ title, children }: Props) => {
  const stored = useStoredMemory();
  const t = useTexts(stored?.memory.settings.language);
  const appearance = stored?.memory.settings.appearance;
  useLayoutEffect(() => {
    if (!t || !appearance) return;
    const { documentElement: html } = document;
    html.lang = t.language;
    html.dir = t.direction;
    html.dataset.appearance = appearance;
    document.title = t.of(title);
  }, [t, appearance, title]);
  if (!stored || !t) return null;
  return (
    <PageContext.Provider value={{ ...emptyPage, ...stored, browserApi }}>
      <TranslatorContext.Provider value={t}>
        <Actions>{children}</Actions>
      </TranslatorContext.Provider>
    </PageContext.Provider>
  );
};
