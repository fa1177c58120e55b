// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFrom } from '@/scripts/fromReport/writeFrom.mjs';
import { sampleReport } from './sampleReport';

const top = join(import.meta.dirname, '../..');
let into = '';
const read = (file: string) => readFileSync(join(into, file), 'utf8');

beforeEach(() => {
  into = mkdtempSync(join(tmpdir(), 'leavewell-report-'));
  cpSync(join(top, 'content/words'), join(into, 'content/words'), { recursive: true });
});
afterEach(() => rmSync(into, { recursive: true, force: true }));

/** As people paste it. */
const pasted = (report: object) =>
  `Hello, this is it:\n\`\`\`text\n${JSON.stringify(report, null, 1)}\n\`\`\`\nThanks`;

describe('A copied report', () => {
  it('becomes a page and its facts, under a name of their own, at an address that is recognised', async () => {
    const files = await writeFrom(pasted(sampleReport), into);
    const page = 'tests/pages/orderDetail/polishReport';
    expect(files).toEqual([`${page}.html`, `${page}.json`, 'content/words/pl.ts']);
    expect(read(`${page}.html`)).toContain('<button>Potwierdź odbiór</button>');
    expect(read(`${page}.html`)).toContain('<div class="order-detail-item"></div>');
    expect(read(`${page}.html`)).toContain('<html lang="pl">');
    expect(JSON.parse(read(`${page}.json`))).toEqual({
      url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000101',
      settled: true,
      language: 'pl',
      facts: { state: 'unknown', canCancel: 'unknown', canConfirm: 'unknown', canReturn: 'unknown' },
    });
    expect((await writeFrom(pasted(sampleReport), into))[0]).toBe(`${page}2.html`);
  });

  it('puts its words, each once, where those of its language stand, with source and day', async () => {
    await writeFrom(pasted(sampleReport), into);
    const words = read('content/words/pl.ts');
    expect(words).toContain("button: seen('page report', '2026-12-01', 'Potwierdź odbiór')");
    expect(words).toContain("told('legacy guides', '2021', 'Dezaktywuj konto')");
    expect(await writeFrom(pasted(sampleReport), into)).not.toContain('content/words/pl.ts');
  });

  it('begins a language that we know no words of', async () => {
    const files = await writeFrom(pasted({ ...sampleReport, language: 'cs' }), into);
    expect(files).toContain('content/words/cs.ts');
    expect(read('content/words/cs.ts')).toContain(
      "headings: seen('page report', '2026-12-01', 'Szczegóły zamówienia')",
    );
    const index = read('content/words/index.ts');
    expect(index).toContain("import cs from './cs';\nimport de from './de';");
    expect(index).toContain('= { cs, de,');
  });

  it('writes no markup out of a label', async () => {
    const labels = [{ kind: 'button', text: "<b>Don't" }];
    await writeFrom(pasted({ ...sampleReport, language: 'cs', labels }), into);
    expect(read('tests/pages/orderDetail/czechReport.html')).toContain('&lt;b&gt;Don');
    expect(read('content/words/cs.ts')).toContain("'<b>Don\\'t'");
  });

  it.each([
    ['one that was cut off', pasted(sampleReport).slice(0, 200), 'Was it cut off?'],
    ['one with something strange in it', pasted({ ...sampleReport, name: 'x' }), 'no report of ours'],
    ['one of a page that is not ours', pasted({ ...sampleReport, page: 'cart' }), 'No page is called “cart”'],
    ['a language that would be a path', pasted({ ...sampleReport, language: '../x' }), 'no report of ours'],
  ])('is refused in words: %s', async (_, text, why) => {
    await expect(writeFrom(text, into)).rejects.toThrow(why);
  });
});
