import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issueAddress, reportText } from '@/content/report/issueAddress';
import { reportSchema } from '@/content/report/reportSchema';
import { sampleReport } from './sampleReport';

const issues = 'https://github.com/leavewell/leavewell/issues';
// The path is no literal: the bundler would take it for an asset.
const up = '../../';
const form = readFileSync(
  new URL('.github/ISSUE_TEMPLATE/page-changed.yml', new URL(up, import.meta.url)),
  'utf8',
);
const ids = [...form.matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id);

describe('The address of an issue', () => {
  it('fills the fields of our form, and no other', () => {
    const { href, holdsReport } = issueAddress(issues, sampleReport);
    const url = new URL(href);
    expect(url.origin + url.pathname).toBe(`${issues}/new`);
    const { template, title, ...fields } = Object.fromEntries(url.searchParams);
    expect(template).toBe('page-changed.yml');
    expect(title).toBe('orderDetail (pl)');
    expect(Object.keys(fields).filter((id) => !ids.includes(id))).toEqual([]);
    expect(fields).toMatchObject({
      version: '0.1.0',
      page: 'https://www.aliexpress.com/p/order/detail.html',
    });
    expect(reportSchema.parse(JSON.parse(fields.report ?? ''))).toEqual(sampleReport);
    expect(holdsReport).toBe(true);
  });

  it('is never longer than GitHub takes: a long report is left to be pasted', () => {
    const labels = Array.from({ length: 60 }, () => ({
      kind: 'button' as const,
      text: 'تأكيد استلام الطلب من البائع الآن',
    }));
    const { href, holdsReport } = issueAddress(issues, { ...sampleReport, labels });
    expect(holdsReport).toBe(false);
    expect(href.length).toBeLessThan(7_001);
    expect(new URL(href).searchParams.has('report')).toBe(false);
  });
});

it('A copied report can be read again', () => {
  expect(reportSchema.parse(JSON.parse(reportText(sampleReport)))).toEqual(sampleReport);
});
