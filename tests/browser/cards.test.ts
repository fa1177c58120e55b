import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeSite } from '../site/server.mjs';
import { built } from './built';
import { cards } from './cards';
import { type Chromium, launchChromium } from './chromium';
import { until } from './until';

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let chromium: Chromium;

beforeAll(async () => {
  site = await startPracticeSite();
  chromium = await launchChromium({ port: site.port, extension: built('chrome-mv3') });
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

test('the account page shows a card', async () => {
  await until(
    () =>
      chromium.swEval('chrome.storage.local.get("cardTexts").then(({cardTexts}) => cardTexts?.data.build)'),
    'card texts',
  );
  await chromium.swEval(`chrome.storage.local.get('cardTexts').then(({cardTexts}) => {
    Object.assign(cardTexts.data.messages, {'hints.optionMayBeHidden.title': 'The delete option may be hidden', 'hints.optionMayBeHidden.body': 'Many people do not find it in these menus. It has a page of its own in the Privacy Center.', 'hints.optionMayBeHidden.link': 'Open the delete page', 'sources.deleteDirectory': 'Directory of delete pages', 'sources.privacyPolicy': 'AliExpress privacy policy'});
    return chrome.storage.local.set({cardTexts}); })`);
  const page = await chromium.open('https://www.aliexpress.com/p/account/index.html');
  const text = await until(() => cards(page), 'cards');
  mkdirSync('screenshots', { recursive: true });
  writeFileSync('screenshots/cards-first.png', await page.screenshot());
  expect(text).toContain('The delete option may be hidden');
});
