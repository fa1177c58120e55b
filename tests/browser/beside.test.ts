import { beforeEach, expect, test } from 'vitest';
import { beside } from '../../components/iconPaths';
import { cards } from './cards';
import { keep, settings, soon } from './kept';
import { chromium, inChromium } from './practice';
import { findTarget } from './targets';

const orders = 'https://www.aliexpress.com/p/order/index.html';
const account = 'https://www.aliexpress.com/p/account/index.html';

inChromium();

beforeEach(() => keep(chromium, { settings: settings(), tasks: {}, seen: {}, answers: {}, errorLog: [] }));

test('the checklist stays open beside the page, and follows the tab in front', async () => {
  const page = await chromium.open(orders);
  await expect.poll(() => cards(page), soon).not.toBe('');
  const popup = await chromium.openPopup(page);
  await popup.click('header button');
  // In the popup itself: a side panel opens only in a press.
  await popup.click(`.menu button:has(path[d="${beside}"])`);
  const panel = await findTarget(chromium.cdp, 'page', `chrome-extension://${chromium.id}/sidepanel.html`);
  const session = await chromium.session(panel.targetId);
  const text = () =>
    session.evaluate<string>(String.raw`document.body.innerText.replace(/[\u2068\u2069]/g, '')`);
  await expect.poll(text, soon).toMatch(/Not ready yet[\s\S]*5 orders on the way[\s\S]*Orders · \d hints/);
  expect(await text()).not.toContain('Take a picture');

  const other = await chromium.open(account);
  await expect.poll(() => cards(other), soon).not.toBe('');
  await expect.poll(text, soon).toMatch(/Account home · \d hints/);
  await page.bringToFront();
  await expect.poll(text, soon).toMatch(/Orders · \d hints/);
});
