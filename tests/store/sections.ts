import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const store = join(import.meta.dirname, '../../store');

export const languages: string[] = readdirSync(join(store, 'listing'))
  .map((name) => name.replace('.md', ''))
  .sort();

/** The sections of a listing, by their headings. */
export const listing = (language: string): Record<string, string> => {
  const text = readFileSync(join(store, 'listing', `${language}.md`), 'utf8');
  const parts = text.split(/^## /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()];
    }),
  );
};
