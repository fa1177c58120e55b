import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Flat, flatten } from './flatten.ts';

export const folder = join(import.meta.dirname, '../../locales/');

export const languages = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));

export const tree = (language: string): unknown =>
  JSON.parse(readFileSync(`${folder}${language}.json`, 'utf8'));

export const english = (): Flat => flatten(tree('en'));
