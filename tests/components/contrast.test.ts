import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../components/tokens.css'), 'utf8');

type Scheme = 'light' | 'dark';
const token = (name: string, scheme: Scheme): string => {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  return (scheme === 'light' ? found?.[1] : found?.[2]) ?? '';
};

/** Red, green and blue of `#rrggbb`, 0 to 1. */
const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: number[]) => {
  const [r = 0, g = 0, b = 0] = colour.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: number[], b: number[]) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const texts = ['ink', 'muted', 'accent', 'wait', 'no-way-back'];
const grounds = ['ground', 'second-ground', 'soft', 'wait-ground', 'no-way-back-ground'];
const pairs = [...texts.flatMap((text) => grounds.map((ground) => [text, ground])), ['on-accent', 'accent']];

describe('The measure', () => {
  it('knows the contrasts that WCAG gives', () => {
    expect(contrast(channels('#000000'), channels('#ffffff'))).toBe(21);
    expect(contrast(channels('#777777'), channels('#ffffff'))).toBeCloseTo(4.48, 2);
  });
});

describe.each(['light', 'dark'] as const)('In the %s scheme', (scheme) => {
  it.each(pairs)('%s can be read on %s', (text, ground) => {
    const ratio = contrast(channels(token(text ?? '', scheme)), channels(token(ground ?? '', scheme)));
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  it('the words of the main button can be read while the pointer is on it', () => {
    const [accent, ink] = [channels(token('accent', scheme)), channels(token('ink', scheme))];
    const hovered = accent.map((one, i) => one * 0.88 + (ink[i] ?? 0) * 0.12);
    expect(contrast(channels(token('on-accent', scheme)), hovered)).toBeGreaterThanOrEqual(4.5);
  });

  it('the accent is far from the orange of the site (N9): more blue than red, and green most', () => {
    const [red = 1, green = 0, blue = 0] = channels(token('accent', scheme));
    expect(green).toBeGreaterThan(blue);
    expect(blue).toBeGreaterThan(red);
  });

  it('the frame of a field stands out from the ground', () => {
    expect(
      contrast(channels(token('muted', scheme)), channels(token('ground', scheme))),
    ).toBeGreaterThanOrEqual(3);
  });
});
