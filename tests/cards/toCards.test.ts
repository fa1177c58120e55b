import { describe, expect, it } from 'vitest';
import { hints } from '@/content/hints';
import type { Look } from '@/content/look';
import { speak } from '@/content/say';
import { toCards } from '@/entrypoints/aliexpress.content/toCards';
import texts from '@/locales/en.json';

const cardOf = (hasAction: boolean) =>
  toCards(
    {
      hints: [
        { hint: hints.find(({ id }) => id === 'saveThisList'), values: { shown: 10, more: 0, saved: 0 } },
      ],
    } as unknown as Look,
    {
      say: speak('en', 'ltr', texts as never),
      tasks: {},
      verdict: { verdict: 'notKnown', lines: [] },
      anchor: () => null,
      hasAction: () => hasAction,
      panels: new Map(),
      hidden: new Set(),
    },
  )[0];

describe('A card that can save', () => {
  it('has the button where the script that saves is in the page', () => {
    expect(cardOf(true)).toMatchObject({ action: { name: 'saveOrders' } });
    expect(cardOf(true)?.lines).toBeUndefined();
  });

  it('asks to reload the page where that script is not, as after a move inside the app', () => {
    expect(cardOf(false)).toMatchObject({ lines: ['Reload this page to save what it shows.'] });
    expect(cardOf(false)?.action).toBeUndefined();
  });
});
