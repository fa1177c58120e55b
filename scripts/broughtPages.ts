import type { Plugin } from 'vite';
import { pages } from '../content/pages';
import { savingPages } from './savingMatches';

/** Data as source text; the forms of parameters are regular expressions. */
const written = (value: unknown): string => {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${written(one)}`)}}`;
};

/**
 * The script of the cards knows every page, but carries no reader of pages with something to keep: those come with the
 * second script, which is loaded there and reads them anyway (entrypoints/saving.content).
 */
export const broughtPages = (): Plugin => ({
  name: 'leavewell:broughtPages',
  enforce: 'pre',
  load(file) {
    const id = /\/content\/pages\/(\w+)\.ts$/.exec(file)?.[1] ?? '';
    const page = savingPages.includes(id) ? pages.find((one) => one.id === id) : undefined;
    if (!page) return undefined;
    const { at, facts, anchors = {} } = page;
    const all = [id, at, facts, Object.keys(anchors)].map(written).join(', ');
    return `import { brought } from '@/entrypoints/aliexpress.content/brought';\nexport default brought(${all});`;
  },
});
