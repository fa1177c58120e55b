import type { UserManifest } from 'wxt';
import { excluded } from '../content/pages/excluded';
import { matches } from '../content/pages/matches';

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

/** Firefox: 140 is the first with the built-in word on data; on Android 142. */
const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'leavewell@leavewell.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** The manifest but for what entrypoints give. No permission here warns at install; `notifications` is asked for later. */
export const manifest = (browser: string): UserManifest =>
  ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'alarms'],
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    icons: icon,
    action: { default_title: '__MSG_actionTitle__', default_icon: icon },
    // The one script in the site's pages: where the table of pages has a place, and nowhere else.
    content_scripts: [
      { matches, exclude_matches: excluded(), run_at: 'document_idle', js: ['contentScript.js'] },
    ],
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: '123' }),
  }) as UserManifest;
