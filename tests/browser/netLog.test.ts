import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { launchChromium } from './chromium';
import { netLogTo, readNetLog, requestsBy } from './netLog';
import { until } from './until';

// "No request by the extension" is only worth something if a request would have been seen.
const wanted = 'https://www.aliexpress.com/api/from-background';
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
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'talk.js'), `fetch(${JSON.stringify(wanted)});`);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a request made by an extension shows in the net log and in the practice site’s list', async () => {
  const file = path.join(folder, 'net.json');
  const chromium = await launchChromium({ port: site.port, extension: folder, args: [netLogTo(file)] });
  const isItsRequest = ({ path: asked }: { path: string }) => asked === '/api/from-background';
  await until(() => site.requests.some(isItsRequest), 'the request').finally(() => chromium.close());
  expect(requestsBy(readNetLog(file), chromium.id)).toEqual([
    { url: wanted, method: 'GET', initiator: `chrome-extension://${chromium.id}` },
  ]);
});
