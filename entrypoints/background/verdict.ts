import { readMemory } from '@/content/memory/read';
import { createTranslator } from '@/content/translator';
import { verdictNow } from '@/content/verdictNow';
import { coalesce } from './coalesce';
import { put } from './storageQueue';

const work = async (): Promise<void> => {
  const { tasks, seen, verdict, cardTexts } = await readMemory('tasks', 'seen', 'verdict', 'cardTexts');
  const t = createTranslator(cardTexts.language, cardTexts.direction, cardTexts.messages);
  if (!t.has('cards.verdict.seen')) return;
  const now = verdictNow({ tasks, seen }, Date.now(), t);
  const isNew = now.verdict !== verdict.verdict || now.lines.join('\n') !== verdict.lines.join('\n');
  if (isNew) await put({ verdict: now });
};

/** Keeps the verdict beside what it is worked out from, in the language of the cards: they only read it. */
export const refreshVerdict = coalesce(work);
