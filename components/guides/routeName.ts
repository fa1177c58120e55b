import type { Translator } from '@/content/translator';

/** What a button to a room says: `guides/lures`, `messages/deleteChat`, `proof`. */
export const routeName = (t: Translator, route: string): string => {
  const [place = '', id = ''] = route.split('/');
  const name = t.of(place === 'messages' ? `letters.${id}.title` : `guides.${id}.title`);
  return t.of(`guides.roomNames.${place}`, { name });
};
