import type { Say } from '@/content/say';

/** What a button to a room says: `guides/lures`, `messages/deleteChat`, `proof`. */
export const roomName = (say: Say, room: string): string => {
  const [place = '', id = ''] = room.split('/');
  const name = say.of(place === 'messages' ? `letters.${id}.title` : `guides.${id}.title`);
  return say.of(`guides.roomNames.${place}`, { name });
};
