import { expect, test } from 'vitest';
import { confirmedTexts, dateInWords } from '@/components/panel/confirmed';
import { sources } from '@/content/sources';

test('the cards are brought the date of every source in words of the language, as exact as it is known', () => {
  const texts = confirmedTexts('es');
  for (const { confirmed } of Object.values(sources))
    if (confirmed !== 'unknown')
      expect(texts[`confirmed.${confirmed}`], confirmed).toContain(confirmed.slice(0, 4));
  expect(texts['confirmed.2026-07-30']).toBe('30 de julio de 2026');
  expect(texts['confirmed.2021']).toBe('2021');
  expect(dateInWords('2026-08', 'es')).toBe('agosto de 2026');
});
