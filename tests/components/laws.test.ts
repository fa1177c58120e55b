import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '../..');
const files = ['components', 'entrypoints'].flatMap((route) =>
  readdirSync(join(top, route), { recursive: true, encoding: 'utf8' }).map((name) => join(route, name)),
);
const read = (file: string) => readFileSync(join(top, file), 'utf8');
const styles = files.filter((file) => file.endsWith('.css'));

interface Node {
  type: string;
  value?: unknown;
  name?: { name?: string };
  [part: string]: unknown;
}
const isNode = (it: unknown): it is Node => typeof it === 'object' && it !== null && 'type' in it;
const walk = (it: unknown, see: (node: Node) => void): void => {
  if (Array.isArray(it)) for (const one of it) walk(one, see);
  if (!isNode(it)) return;
  see(it);
  for (const [part, one] of Object.entries(it)) if (part !== 'type') walk(one, see);
};

/** Attributes that people see or hear. */
const spoken = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'];
/** Our own name is the same in every language. */
const isWord = (text: unknown) =>
  typeof text === 'string' && /\p{L}/u.test(text) && text.trim() !== 'Leavewell';

/** What a component says without asking the texts. */
const fixedTexts = (code: string): string[] => {
  const found: string[] = [];
  walk(parseSync('component.tsx', code).program, (node) => {
    if (node.type === 'JSXText' && isWord(node.value)) found.push(String(node.value).trim());
    if (node.type === 'JSXAttribute' && spoken.includes(node.name?.name ?? '')) {
      const value = node.value as Node | null;
      if (value?.type === 'Literal' && isWord(value.value)) found.push(String(value.value));
    }
  });
  return found;
};

const unseen = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|(?:left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:|(?:float|clear|text-align)\s*:\s*(?:left|right))/gm;

/** Text of unknown direction that stands where its column does, with a rule for each direction of the page. */
const meant = ['left', 'right'].map((side) => `components/casebook/style/table.css: text-align: ${side}`);

describe('Styles', () => {
  it('name no side of the screen, so that they hold from right to left', () => {
    const wrong = styles.flatMap((file) =>
      [...unseen(read(file)).matchAll(physical)].map(([found]) => `${file}: ${found.trim()}`),
    );
    expect(wrong.filter((one) => !meant.includes(one))).toEqual([]);
  });

  it('take every colour from the tokens', () => {
    const wrong = styles
      .filter((file) => !file.endsWith('tokens.css'))
      .flatMap((file) =>
        [...unseen(read(file)).matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\([^)]*\)/gi)].map(
          ([found]) => `${file}: ${found}`,
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('use no token that is not there', () => {
    const made = new Set(
      styles.flatMap((file) => [...read(file).matchAll(/(--[\w-]+)\s*:/g)].map((one) => one[1])),
    );
    const wrong = styles.flatMap((file) =>
      [...read(file).matchAll(/var\((--[\w-]+)/g)]
        .filter((one) => !made.has(one[1]))
        .map((one) => `${file}: ${one[1]}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('What people read', () => {
  it('is found by this test where it is written into a component', () => {
    const code =
      'const A = () => <p title="Two words">Hello {x} <b>Leavewell</b><img alt="" aria-label={y} /></p>;';
    expect(fixedTexts(code)).toEqual(['Two words', 'Hello']);
  });

  it('comes from the texts, in every component', () => {
    const wrong = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => fixedTexts(read(file)).map((text) => `${file}: ${text}`));
    expect(wrong).toEqual([]);
  });

  it('is asked for by keys that English has', () => {
    const english = JSON.parse(read('locales/en.json'));
    const has = (key: string) =>
      typeof key.split('.').reduce((part, name) => part?.[name], english) === 'string';
    const asked = files
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/\bt(?:\.of)?\('([^']+)'|\bk="([^"]+)"/g)].map((one) => [
          file,
          one[1] ?? one[2] ?? '',
        ]),
      );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(([, key]) => !has(key ?? ''))).toEqual([]);
  });
});
