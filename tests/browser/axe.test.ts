import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { axe, faults } from './axe';
import { type Chromium, launchChromium } from './chromium';

// "No faults" is only worth something if a fault would have been seen.
// As in our popup: the page stands still, a list in it scrolls between head and foot.
const page = (colour: string) => `<!doctype html><html lang="en"><head><title>List</title></head>
  <body style="height: 100vh; margin: 0; display: flex; flex-direction: column; overflow: hidden">
  <header><h1>List</h1></header>
  <main tabindex="0" style="flex: 1; min-height: 0; overflow: auto">${'<p>One of many</p>'.repeat(24)}
  <p><strong id="last" style="color: ${colour}">Last</strong></p></main>
  <footer style="padding: 60px; background: #fff">Foot</footer></body></html>`;
const pages: Record<string, string> = { '/clear': page('#333'), '/faint': page('#ccc') };

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let chromium: Chromium;

beforeAll(async () => {
  site = await startPracticeSite({ respond: (url: URL) => ({ html: pages[url.pathname] ?? '' }) });
  chromium = await launchChromium({ port: site.port });
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

test('a page without faults has none, also where it scrolls', async () => {
  const clear = await chromium.open('https://example.org/clear');
  expect(await axe(clear)).toEqual([]);
});

test('faint text is found, also where one has to scroll to it', async () => {
  const faint = await chromium.open('https://example.org/faint');
  expect(await axe(faint)).toEqual([expect.stringMatching(/^color-contrast: .*#last/)]);
});

test('a look that saw nothing is no clean result', () => {
  expect(() => faults({ passes: 0, violations: [], unmeasured: [] })).toThrow('looked at nothing');
});

test('contrast that could not be measured is no clean result, unless it is known and measured elsewhere', () => {
  const result = { passes: 3, violations: [], unmeasured: [{ target: ['.ring text'] }] };
  expect(() => faults(result)).toThrow('.ring text');
  expect(faults(result, ['.ring text'])).toEqual([]);
});
