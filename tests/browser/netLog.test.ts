import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { launchChromium } from './chromium';
import { isBrowsersOwn, netLogTo, readNetLog, requestsBy } from './netLog';
import { until } from './until';

// "No request by the extension" is only worth something if a request would have been seen.
const orders = 'https://www.aliexpress.com/p/order/index.html';
const fromBackground = 'https://www.aliexpress.com/api/from-background';
const fromPage = 'https://www.aliexpress.com/api/from-content-script';
let folder: string;
let site: Awaited<ReturnType<typeof startPracticeSite>>;

beforeAll(async () => {
  site = await startPracticeSite();
  folder = mkdtempSync(path.join(tmpdir(), 'leavewell-talker-'));
  const manifest = {
    manifest_version: 3,
    name: 'A talkative extension',
    version: '1.0',
    host_permissions: ['https://*.aliexpress.com/*'],
    background: { service_worker: 'talk.js' },
    content_scripts: [{ matches: ['https://*.aliexpress.com/*'], js: ['talkInPage.js'] }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  const talk = (file: string, address: string) =>
    writeFileSync(path.join(folder, file), `fetch(${JSON.stringify(address)});`);
  talk('talk.js', fromBackground);
  talk('talkInPage.js', fromPage);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const isAsked = (address: string) =>
  site.requests.some(({ host, path: asked }) => `https://${host}${asked}` === address);

test('a request made by an extension shows in the net log, one made by its script in a page in the site’s list', async () => {
  const file = path.join(folder, 'net.json');
  const chromium = await launchChromium({ port: site.port, extension: folder, args: [netLogTo(file)] });
  try {
    await until(() => isAsked(fromBackground), 'the request of the background');
    await chromium.open(orders);
    await until(() => isAsked(fromPage), 'the request of the script in the page');
  } finally {
    await chromium.close();
  }
  const log = readNetLog(file);
  const origin = `chrome-extension://${chromium.id}`;
  expect(requestsBy(log, chromium.id)).toEqual([
    { url: fromBackground, method: 'GET', initiator: origin, kind: 'other' },
  ]);
  // The log takes the script in the page for the page itself: only the comparison of both lists finds it.
  expect(log.find(({ url }) => url === fromPage)?.initiator).toBe('https://www.aliexpress.com');
  expect(log.filter(isBrowsersOwn).filter(({ url }) => url.includes('aliexpress'))).toEqual([]);
});
