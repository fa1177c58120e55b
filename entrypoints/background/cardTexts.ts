import { confirmedTexts } from '@/components/panel/confirmed';
import { directionOf, languageFor } from '@/content/language';
import { readMemory } from '@/content/memory/read';
import { cardTextsOf, languages } from '@/locales/cards';
import { put } from './storageQueue';

/** Keeps the texts of the cards in memory, in the chosen language and of this build. */
export const refreshCardTexts = async (): Promise<void> => {
  const { settings, cardTexts } = await readMemory('settings', 'cardTexts');
  const language = languageFor(settings.language, languages);
  if (cardTexts.build === __BUILD__ && cardTexts.language === language) return;
  await put({
    cardTexts: {
      build: __BUILD__,
      language,
      direction: directionOf(language),
      messages: { ...cardTextsOf(language), ...confirmedTexts(language) },
    },
  });
};
