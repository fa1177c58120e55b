import { describe, expect, it } from 'vitest';
import { english } from '@/scripts/locales/files';

const texts = english();

describe('The words of guides, letters and dates', () => {
  const mine = Object.entries(texts).filter(([key]) =>
    /^(guides|letters|deadlines|calendar|goodbye|proof|checklist|reminders)\./.test(key),
  );

  it('promise nothing and order nothing', () => {
    const wrong = mine.filter(([, text]) => /guarantee|\bmust\b|please note|!/i.test(text));
    expect(wrong).toEqual([]);
  });

  it('name no number of days that AliExpress would take to delete', () => {
    const wrong = mine.filter(
      ([key, text]) =>
        !key.startsWith('deadlines.laws.') && /\b\d+\s*(days?|hours?|weeks?|months?)\b/i.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('speak in sentences of at most 25 words', () => {
    const sentences = mine.flatMap(([key, text]) =>
      text
        .replace(/\{[^{}]*\}/g, 'x')
        .split(/(?<=[.?:;])\s+|\n+/)
        .map((sentence) => [key, sentence] as const),
    );
    expect(sentences.filter(([, it]) => it.split(/\s+/).length > 25)).toEqual([]);
  });
});
