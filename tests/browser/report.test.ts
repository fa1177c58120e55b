import { beforeEach, expect, test } from 'vitest';
import { search } from '../../components/iconPaths';
import { reportSchema } from '../../content/report/reportSchema';
import { cards } from './cards';
import { keep, settings, soon } from './kept';
import { chromium, inChromium } from './practice';

const order = 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000106';

inChromium();

beforeEach(() => keep(chromium, { settings: settings(), tasks: {}, seen: {}, answers: {}, errorLog: [] }));

test('"Check this page" in the popup opens a report of that page, and nothing in it is the person’s', async () => {
  const page = await chromium.open(order);
  await expect.poll(() => cards(page), soon).not.toBe('');
  const popup = await chromium.openPopup(page);
  const opens = chromium.context.waitForEvent('page');
  await popup.click('header button');
  await popup.click(`.menu button:has(path[d="${search}"])`);
  const casebook = await opens;
  await casebook.getByRole('heading', { level: 1, name: 'Check this page' }).waitFor();
  await casebook.getByText('/p/order/detail.html').waitFor();
  await casebook.getByRole('button', { name: 'The whole report' }).click();
  const text = (await casebook.locator('.report-text').textContent()) ?? '';
  const report = reportSchema.parse(JSON.parse(text));
  expect(report).toMatchObject({ page: 'orderDetail', reader: 'read', facts: { state: 'known' } });
  expect(report.labels.map(({ text }) => text)).toContain('Completed');
  // The order's number is in the address of the page and on it.
  expect(text).not.toContain('8200000000000106');

  const box = casebook.getByRole('checkbox', { name: /Completed/ });
  await box.uncheck();
  const link = await casebook.getByRole('link', { name: 'Open as an issue' }).getAttribute('href');
  expect(link).toContain('https://github.com/leavewell/leavewell/issues/new?template=page-changed.yml');
  expect(new URL(link ?? '').searchParams.get('report')).not.toContain('Completed');

  await page.close();
  await casebook.reload();
  await casebook.getByText('That page does not answer').waitFor();
});
