import { expect, test } from 'vitest';
import { installWarnings, quotedWarnings } from '../../scripts/store/installWarnings.mjs';
import { built } from './built';
import { chromium, inChromium } from './practice';

inChromium();

test('what Chromium says at install is what the store papers quote', async () => {
  const page = await chromium.openExtensionPage('options.html');
  const warnings = await installWarnings(page, built('chrome-mv3'));
  expect(warnings.length).toBeGreaterThan(0);
  expect(quotedWarnings()).toEqual(warnings);
});
