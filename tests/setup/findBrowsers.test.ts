// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findBrowsers, howToGet } from '../../scripts/browsers/findBrowsers.mjs';

const machine = (platform: string, env: Record<string, string>, ...files: string[]) =>
  findBrowsers({ platform, env, works: (file: string) => files.includes(file) });

describe('The search for browsers', () => {
  it('finds Chromium and Firefox along PATH on Linux', () => {
    const found = machine('linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium', '/usr/bin/firefox-esr');
    expect(found).toEqual({
      chromium: { name: 'Chromium', path: '/usr/bin/chromium' },
      firefox: { name: 'Firefox', path: '/usr/bin/firefox-esr' },
    });
  });

  it('takes Chromium before Chrome, and Chrome before Edge', () => {
    const files = ['/b/microsoft-edge', '/b/google-chrome'];
    expect(machine('linux', { PATH: '/b' }, ...files).chromium?.name).toBe('Google Chrome');
    expect(machine('linux', { PATH: '/b' }, ...files, '/b/chromium').chromium?.name).toBe('Chromium');
  });

  it('looks into the usual folders of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const firefox = '/Users/ana/Applications/Firefox.app/Contents/MacOS/firefox';
    const found = machine('darwin', { HOME: '/Users/ana', PATH: '/usr/bin' }, chrome, firefox);
    expect(found.chromium).toEqual({ name: 'Google Chrome', path: chrome });
    expect(found.firefox).toEqual({ name: 'Firefox', path: firefox });
  });

  it('looks into the usual folders of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const found = machine('win32', env, edge, firefox);
    expect(found.chromium).toEqual({ name: 'Microsoft Edge', path: edge });
    expect(found.firefox).toEqual({ name: 'Firefox', path: firefox });
  });

  it('takes the program named in the environment before all others', () => {
    const found = machine(
      'linux',
      { PATH: '/b', CHROMIUM: '/opt/my/chrome' },
      '/b/chromium',
      '/opt/my/chrome',
    );
    expect(found.chromium).toEqual({ name: 'chrome', path: '/opt/my/chrome' });
  });

  it('takes no other when the named program is not there, and says which it was', () => {
    const env = { PATH: '/b', FIREFOX: '/opt/gone' };
    expect(machine('linux', env, '/b/firefox').firefox).toBeUndefined();
    expect(howToGet('firefox', { env, platform: 'linux' })).toContain('FIREFOX points to /opt/gone');
  });

  it('says how to get a missing browser on each system', () => {
    const env = {};
    expect(howToGet('chromium', { env, platform: 'linux' })).toContain('apt-get install chromium');
    expect(howToGet('firefox', { env, platform: 'darwin' })).toContain('brew install --cask firefox');
    expect(howToGet('chromium', { env, platform: 'win32' })).toContain('winget install Google.Chrome');
  });
});
