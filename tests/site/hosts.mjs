/**
 * The host names the practice site answers at. Real names, so that the extension runs exactly as it does on the
 * real site; every other name is refused, so that no test can reach the internet by mistake.
 * `example.org` and everything under `.example` (names reserved for examples) stand for look-alike and foreign sites.
 */
export const practiceHosts = [
  'aliexpress.com',
  '*.aliexpress.com',
  'aliexpress.us',
  '*.aliexpress.us',
  'aliexpress.ru',
  '*.aliexpress.ru',
  'example.org',
  '*.example',
];

/**
 * Whether a host name belongs to the practice site.
 * @param {string} host name without port
 * @returns {boolean}
 */
export const isPracticeHost = (host) =>
  practiceHosts.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one));

/**
 * The `--host-resolver-rules` value for Chromium: practice hosts go to the local server, all others to nowhere.
 * @param {number} port of the practice server
 * @returns {string}
 */
export const resolverRules = (port) =>
  [
    ...practiceHosts.map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ].join(', ');
