import type { UserManifest } from 'wxt';
import { excluded } from '../content/pages/excluded';
import { matches } from '../content/pages/matches';
import about from '../package.json';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const icon = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));

/**
 * The oldest browsers we run in. Chromium: from 148 on `browser` is its own, with promises. Firefox: 140 is the first
 * with the built-in word on data; on Android 142.
 */
export const oldest = { chrome: '148', firefox: '140', firefoxAndroid: '142' };

/** A plain name, as every browser takes it; the type knows only the publisher's address that Chrome's store writes in. */
const author = about.author as unknown as { email: string };

const beside = { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_openBeside__' };

/**
 * The browser's own command, which opens the popup and names itself in the person's language; one that takes a picture of
 * the page (pressing it gives `activeTab` for that page); the checklist beside the page, and the panel on it.
 */
const commandsFor = (browser: string) => ({
  _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
  takePicture: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_takePicture__' },
  togglePanel: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_togglePanel__' },
  ...(browser === 'firefox' ? { _execute_sidebar_action: beside } : { openBeside: beside }),
});

/** The id never changes: to Firefox another id is another extension, with none of the person's data. */
const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'leavewell@leavewell.example',
      strict_min_version: `${oldest.firefox}.0`,
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: `${oldest.firefoxAndroid}.0` },
  },
};

/** The manifest but for what entrypoints give. No permission here warns at install; `notifications` is asked for later. */
export const manifest = (browser: string): UserManifest =>
  ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    author,
    homepage_url: about.homepage,
    // Without `unlimitedStorage` a browser that runs out of room may throw the casebook away.
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    icons: icon,
    commands: commandsFor(browser),
    action: { default_title: '__MSG_actionTitle__', default_icon: icon },
    // The one script in the site's pages: where the table of pages has a place, and nowhere else.
    content_scripts: [
      { matches, exclude_matches: excluded(), run_at: 'document_idle', js: ['contentScript.js'] },
    ],
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: oldest.chrome }),
  }) as UserManifest;
