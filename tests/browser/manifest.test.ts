import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { excluded } from '../../content/pages/excluded';
import { matches } from '../../content/pages/matches';
import { built } from './built';

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('The built extension: %s', (name) => {
  // The tables of addresses in tests/pages hold for the registry; here it is the registry that was built.
  test('its script is loaded where the registry says, and nowhere else', () => {
    const { content_scripts: scripts } = JSON.parse(readFileSync(join(built(name), 'manifest.json'), 'utf8'));
    expect(scripts).toHaveLength(1);
    const [script] = scripts;
    expect(script.js).toEqual(['contentScript.js']);
    expect([...script.matches].sort()).toEqual([...matches].sort());
    expect([...script.exclude_matches].sort()).toEqual([...excluded()].sort());
  });
});
