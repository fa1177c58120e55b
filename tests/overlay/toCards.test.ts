import { describe, expect, it } from 'vitest';
import type { Evaluation } from '@/content/evaluate';
import { hints } from '@/content/hints';
import { createTranslator } from '@/content/translator';
import { toCards } from '@/entrypoints/contentScript/toCards';
import texts from '@/locales/en.json';

const cardOf = () =>
  toCards(
    {
      hints: [
        { hint: hints.find(({ id }) => id === 'saveThisList'), values: { shown: 10, more: 0, saved: 0 } },
      ],
    } as unknown as Evaluation,
    {
      t: createTranslator('en', 'ltr', texts as never),
      tasks: {},
      verdict: { kind: 'notKnown', lines: [] },
      anchor: () => null,
      panels: new Map(),
      hidden: new Set(),
    },
  )[0];

describe('A card that can save', () => {
  it('has a button for it', () => {
    expect(cardOf()).toMatchObject({ action: { name: 'saveOrders' } });
  });
});
