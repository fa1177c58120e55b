import { afterAll, beforeAll, vi } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { type Firefox, launchFirefox } from './firefox';
import { storageCases } from './storageCases';

vi.setConfig({ testTimeout: 90_000 });

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let firefox: Firefox;

beforeAll(async () => {
  site = await startPracticeSite();
  firefox = await launchFirefox({ port: site.port, extension: built('firefox-mv3') });
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

storageCases((file) => firefox.openExtensionPage(file));
