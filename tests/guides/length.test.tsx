import { describe, expect, it } from 'vitest';
import { Guide } from '@/components/guides/Guide';
import { guides } from '@/content/guides';
import type { Guide as GuideData } from '@/content/guides/guide';
import { guideNow } from '@/content/guides/guideNow';
import { answered, where } from '@/content/guides/walk';
import type { GuideState } from '@/content/memory/memory';
import { countWords } from '../browser/words';
import { show } from '../components/show';
import { acts, memoryOf, now, seenNow } from './guideScene';

/** The most words that a step may ask a person to read before anything is unfolded. */
const most = 60;

const worlds = [
  {},
  {
    ...seenNow('orderList', { toPay: 12, processing: 23, processed: 34 }),
    ...seenNow('refundList', { open: 12 }),
  },
];

/** Each step with the longest way to it: what stands behind the person is on the screen too. */
const statesIn = (guide: GuideData, seen: (typeof worlds)[number]): Map<string, GuideState> => {
  const found = new Map<string, GuideState>();
  const walk = (state?: GuideState) => {
    const at = guideNow(guide, memoryOf(state ? { [guide.id]: state } : {}, seen), now);
    const { step } = where(guide, at);
    if (!step) return;
    found.set(step.id, at);
    for (const answer of step.answers?.map(({ id }) => id) ?? [undefined])
      walk(answered(guide, at, now, answer));
  };
  walk();
  return found;
};

/** What is rendered, a space between its parts. */
const textOf = (root: Element): string => {
  const parts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
  return parts.join(' ');
};

describe.each(guides.map((guide) => [guide.id, guide] as const))('The guide “%s”', (_, guide) => {
  it.each(['nothing is known', 'much is open'])('asks to read little at each step, where %s', (world) => {
    const seen = worlds[world === 'much is open' ? 1 : 0] ?? {};
    const wordy = [...statesIn(guide, seen)].flatMap(([id, state]) => {
      const memory = memoryOf({ [guide.id]: state }, seen);
      const { container, unmount } = show(
        <Guide guide={guide} memory={memory} now={now} browser="phone" acts={acts()} />,
      );
      const text = textOf(container);
      unmount();
      expect(countWords(text), id).toBeGreaterThan(5);
      return countWords(text) > most ? [`${id}, ${countWords(text)}: ${text}`] : [];
    });
    expect(wordy).toEqual([]);
  });
});
