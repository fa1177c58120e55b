import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { excluded } from '../../content/pages/forbidden';
import { matches } from '../../content/pages/matches';
import { built } from './built';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('The built extension: %s', (name) => {
  // The tables of addresses in tests/pages hold for the registry; here it is the registry that was built.
  test('its script is loaded where the registry says, and nowhere else', () => {
    const { content_scripts: scripts } = JSON.parse(readFileSync(join(built(name), 'manifest.json'), 'utf8'));
    const cards = scripts.find(({ js }: { js: string[] }) => js.includes('content-scripts/aliexpress.js'));
    expect([...cards.matches].sort()).toEqual([...matches].sort());
    expect([...cards.exclude_matches].sort()).toEqual([...excluded()].sort());
    for (const one of scripts) {
      expect(matches).toEqual(expect.arrayContaining(one.matches));
      expect([...one.exclude_matches].sort()).toEqual([...excluded()].sort());
    }
  });
});
