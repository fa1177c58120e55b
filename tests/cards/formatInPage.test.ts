import { IntlMessageFormat as Library } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { IntlMessageFormat } from '@/content/formatInPage';
import { compile } from '../../scripts/locales/compile';
import { english, languages, tree } from '../../scripts/locales/files';
import { parseMessage, takesOf } from '../../scripts/locales/messageArguments';

type Parts = unknown[];
const inTag = (tag: string) => (chunks: Parts) => `<${tag}>${chunks.join('')}</${tag}>`;
const said = (parts: unknown) => (Array.isArray(parts) ? parts.join('') : String(parts));
const both = (text: string | object, language: string, values: Record<string, unknown>) => {
  const message = typeof text === 'string' ? parseMessage(text) : text;
  return [IntlMessageFormat, Library].map((Format) =>
    said(new Format(message as never, language).format({ q: inTag('q'), b: inTag('b'), ...values } as never)),
  );
};

const samples: Record<string, unknown[]> = {
  plain: ['Words', 7],
  number: [0, 1, 2, 5, 11, 100, 1234.5],
  plural: [0, 1, 2, 3, 11, 100, 1_000_000],
  select: ['other', 'some', 'a'],
  date: [Date.UTC(2026, 6, 30, 10, 42)],
  time: [Date.UTC(2026, 6, 30, 10, 42)],
};

describe.each(languages())('what stands in for intl-messageformat in pages, in %s', (language) => {
  const { compiled } = compile(language, tree(language), english());
  const shown = Object.entries(compiled).filter(([key]) =>
    /^(cards|hints|sources|sure|severity)\./.test(key),
  );

  test('says every text of the cards as the library does', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const [key, message] of shown) {
      if (typeof message === 'string') continue;
      const takes = Object.keys(takesOf(message).arguments).filter((name) => name !== 'q' && name !== 'b');
      for (const sample of [0, 1, 2, 3, 11, 100, Date.UTC(2026, 6, 30)]) {
        const values = Object.fromEntries(takes.map((name) => [name, sample]));
        const [ours, library] = both(message, language, values);
        expect(ours, key).toBe(library);
      }
    }
  });
});

describe('what stands in for intl-messageformat in pages', () => {
  test.each([
    ['Press <q>Delete {what}</q>, <b>now</b>.', 'plain', 'what'],
    ['{n, number} left', 'number', 'n'],
    ['{n, number, ::percent} left', 'number', 'n'],
    ['{n, plural, =0 {none} one {# order} other {# orders}} left', 'plural', 'n'],
    ['{n, plural, offset:1 one {you and # more} other {you and # more}}', 'plural', 'n'],
    ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', 'plural', 'n'],
    ['{n, plural, one {<b># order</b>} other {<b># orders</b>}}', 'plural', 'n'],
    ['{how, select, some {some} other {any}}', 'select', 'how'],
    ['{day, date, long}', 'date', 'day'],
    ['{day, date, ::yMMMd}', 'date', 'day'],
    ['{at, time, short}', 'time', 'at'],
  ])('says "%s" as the library does', (text, kind, name) => {
    for (const sample of samples[kind] ?? [])
      for (const language of ['en', 'es', 'ar', 'pl']) {
        const [ours, library] = both(text, language, { [name]: sample });
        expect(ours, `${language} ${sample}`).toBe(library);
      }
  });
});
