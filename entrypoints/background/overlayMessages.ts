import { confirmedTexts } from '@/components/panel/confirmed';
import { numberFormat } from '@/content/intl';
import { directionOf, languageFor } from '@/content/language';
import { readMemory } from '@/content/memory/read';
import { languages, overlayMessagesOf } from '@/locales/cards';
import { put } from './storageQueue';

/** Keeps the texts of the cards in memory, in the chosen language and of this build. */
export const refreshOverlayMessages = async (): Promise<void> => {
  const { settings, overlayMessages } = await readMemory('settings', 'overlayMessages');
  const language = languageFor(settings.language, languages);
  if (overlayMessages.build === __BUILD__ && overlayMessages.language === language) return;
  await put({
    overlayMessages: {
      build: __BUILD__,
      language,
      direction: directionOf(language),
      numberingSystem: numberFormat(language).resolvedOptions().numberingSystem,
      messages: { ...overlayMessagesOf(language), ...confirmedTexts(language) },
    },
  });
};
