import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Profile } from '@/scripts/profile/raw';

/** What each version left in a browser, frozen when it was made; by version. */
export const profiles: [version: string, profile: Profile][] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [
    name.slice(0, -'.json'.length),
    JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')),
  ]);
