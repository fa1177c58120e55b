import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isSeen } from '@/entrypoints/contentScript/visibility';

/** Styles as a page may have made them, by element and, with its name after a space, by drawn part. */
let styles: Map<Element, Record<string, Partial<CSSStyleDeclaration>>>;
let host: HTMLElement;

const plain = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  zIndex: 'auto',
  pointerEvents: 'auto',
};
const style = (element: Element, of: Record<string, string>, part = '') =>
  styles.set(element, { ...styles.get(element), [part]: of });

beforeEach(() => {
  styles = new Map();
  document.body.innerHTML = '<main><p>Text</p></main>';
  host = document.body.appendChild(document.createElement('x-host'));
  document.elementFromPoint = () => host;
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    (element, part) =>
      ({
        ...(part ? { ...plain, content: 'none', position: 'static' } : plain),
        ...styles.get(element)?.[part ?? ''],
      }) as CSSStyleDeclaration,
  );
});
afterEach(() => vi.restoreAllMocks());

const seen = () => isSeen(host, 5, 5);

test('what nothing hides is seen', () => {
  expect(seen()).toBe(true);
});

test('what is not on top at that point is not', () => {
  document.elementFromPoint = () => document.body;
  expect(seen()).toBe(false);
});

const hiding: Record<string, string>[] = [
  { opacity: '.01' },
  { filter: 'opacity(1%)' },
  { visibility: 'hidden' },
  { display: 'none' },
  { mixBlendMode: 'multiply' },
  { maskImage: 'linear-gradient(transparent, transparent)' },
  { webkitMaskBoxImageSource: 'linear-gradient(transparent, transparent)' },
  { clipPath: 'inset(40px)' },
  { clip: 'rect(0px, 10px, 10px, 0px)' },
];
const places: [string, () => Element][] = [
  ['our host', () => host],
  ['the body', () => document.body],
  ['the page', () => document.documentElement],
];

test.each(places.flatMap(([where, element]) => hiding.map((how) => [where, how, element] as const)))(
  'nobody sees it: on %s, %o',
  (_, how, element) => {
    style(element(), how);
    expect(seen()).toBe(false);
  },
);

const plainWords: Record<string, string>[] = [
  { clip: 'auto' },
  { clipPath: 'none' },
  { maskImage: 'none' },
  { webkitMaskBoxImageSource: '' },
];

test.each(plainWords)('what says nothing hides nothing: %o', (how) => {
  style(document.body, how);
  expect(seen()).toBe(true);
});

const veil = { content: '""', position: 'fixed', pointerEvents: 'none', zIndex: '2147483647' };

test.each(['::before', '::after'])('a veil that a style draws hides it: %s', (part) => {
  style(document.body, veil, part);
  expect(seen()).toBe(false);
});

test.each([
  ['lies lower', { ...veil, zIndex: '5' }],
  ['draws nothing', { ...veil, content: 'none' }],
  ['stands in the text', { ...veil, position: 'static' }],
])('what %s hides nothing', (_, how) => {
  style(document.body, how, '::after');
  expect(seen()).toBe(true);
});
