import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectPage } from '../../content/pages/detect';
import { routes } from '../site/pages/routes.mjs';
import { cards } from './cards';
import { type Chromium, launchChromium } from './chromium';
import { hasOurScript, isolated } from './isolated';
import { meanwhile } from './meanwhile';
import { chromium, inChromium, site } from './practice';
import { until } from './until';

inChromium();

let unescapeCell: Chromium;

beforeAll(async () => {
  unescapeCell = await launchChromium({ port: site.port });
});
afterAll(async () => {
  await unescapeCell?.close();
});

const ours = routes.filter(({ kind }) => kind !== '');
const others = routes.filter(({ kind }) => kind === '');

describe('a page of ours', () => {
  test.each(ours)('$kind at $at shows at least one hint', async ({ at, kind }) => {
    expect(detectPage(at)).toBe(kind);
    const page = await chromium.open(at);
    await until(() => cards(page), `cards on ${kind}`);
    expect(await isolated(page, 'leavewellRoot.querySelectorAll(".main").length > 0')).toBe(true);
    expect(
      await isolated(page, '[...leavewellRoot.querySelectorAll("h2, p, a")].every((one) => one.textContent)'),
    ).toBe(true);
    await page.close();
  });
});

describe('any other page', () => {
  test.each(others)('$at has no script of ours and is left as it is', async ({ at }) => {
    const text = 'document.documentElement.outerHTML';
    const page = await chromium.open(at);
    const same = await unescapeCell.open(at);
    await meanwhile(chromium);
    expect(await hasOurScript(page)).toBe(false);
    expect(await page.evaluate(text)).toBe(await same.evaluate(text));
    await Promise.all([page.close(), same.close()]);
  });

  test('there are such pages to look at', () => {
    expect(others.length).toBeGreaterThan(5);
    expect(ours.length).toBeGreaterThan(25);
  });
});
