import { readMemory } from '@/content/memory/read';
import { speak } from '@/content/say';
import { verdictNow } from '@/content/verdictNow';
import { atMostOneWaiting } from './atMostOneWaiting';
import { put } from './writer';

const work = async (): Promise<void> => {
  const { tasks, seen, verdict, cardTexts } = await readMemory('tasks', 'seen', 'verdict', 'cardTexts');
  const say = speak(cardTexts.language, cardTexts.direction, cardTexts.messages);
  if (!say.has('cards.verdict.seen')) return;
  const now = verdictNow({ tasks, seen }, Date.now(), say);
  const isNew = now.verdict !== verdict.verdict || now.lines.join('\n') !== verdict.lines.join('\n');
  if (isNew) await put({ verdict: now });
};

/** Keeps the verdict beside what it is worked out from, in the language of the cards: they only read it. */
export const refreshVerdict = atMostOneWaiting(work);
