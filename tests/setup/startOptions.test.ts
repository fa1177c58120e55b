// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/start/options.mjs';

describe('The options of npm start', () => {
  it('are the practice site in whichever browser is there when none is given', () => {
    expect(readOptions([], {})).toMatchObject({ live: false, browser: undefined, help: false });
  });

  it('choose the real site and the browser', () => {
    expect(readOptions(['--live', '--browser', 'firefox'], {})).toMatchObject({
      live: true,
      browser: 'firefox',
    });
  });

  it('are refused in words when they are unknown', () => {
    expect(() => readOptions(['--fast'], {})).toThrow("Unknown option '--fast'.");
    expect(() => readOptions(['orders'], {})).toThrow(/orders[\s\S]*npm start/);
  });

  it('are refused in words for a browser we cannot drive', () => {
    expect(() => readOptions(['--browser', 'opera'], {})).toThrow('takes chromium or firefox, not “opera”');
    expect(() => readOptions(['--browser'], {})).toThrow(/--browser[\s\S]*npm start/);
  });

  it('are noticed when the two dashes are missing', () => {
    expect(() => readOptions([], { npm_config_live: 'true' })).toThrow('Write two dashes before the options');
  });
});
