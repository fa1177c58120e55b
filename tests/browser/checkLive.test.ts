import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAddresses } from '../../content/pageAddresses';
import { visitAll } from '../../scripts/checkLive/visit.mjs';
import { openChromium } from '../../scripts/start/chromium.mjs';
import { startPracticeSite } from '../site/server.mjs';
import { browserPath, built } from './built';

let site: Awaited<ReturnType<typeof startPracticeSite>>;
let opened: Awaited<ReturnType<typeof openChromium>>;

beforeAll(async () => {
  site = await startPracticeSite();
  const extension = built('chrome-mv3');
  opened = await openChromium({ path: browserPath('chromium'), extension, port: site.port, headless: true });
});
afterAll(async () => {
  await opened?.close();
  await site?.close();
});

test('a walk through the pages says which readers hold, presses nothing, and ends at a bot check', async () => {
  const { orderList, wallet } = pageAddresses;
  const page = await opened.browser.newPage();
  // A press of any kind would be heard by the page first.
  await page.evaluateOnNewDocument(() => {
    for (const kind of ['click', 'keydown', 'submit', 'pointerdown'])
      addEventListener(kind, () => void new Image().setAttribute('src', '/pressed'), { capture: true });
  });
  const told: string[] = [];
  const visits = await visitAll(
    opened.browser,
    page,
    [
      ['orderList', orderList],
      ['wallet', wallet],
      ['refundList', orderList],
      ['profile', 'https://www.aliexpress.com/'],
      ['orderList', `${orderList}?practice=botCheck`],
      ['wallet', wallet],
    ],
    { patience: 4_000, tell: (line) => told.push(line) },
  );
  expect(visits.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'orderList holds',
    'wallet noReader',
    'refundList elsewhere',
    'profile elsewhere',
    'orderList botCheck',
  ]);
  expect(visits[0]?.report).toMatchObject({ facts: { toPay: 'known' }, anchors: { toPayTab: 'found' } });
  expect(told).toHaveLength(5);
  expect(site.requests.filter(({ method, path }) => method !== 'GET' || path === '/pressed')).toEqual([]);
});
