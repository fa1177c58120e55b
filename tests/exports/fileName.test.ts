// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fileName } from '@/content/orders/text/fileName';

describe('The name of a file', () => {
  it.each([
    ['Leavewell orders 2026-11-24', 'csv', 'Leavewell orders 2026-11-24.csv'],
    ['../../etc/passwd', 'csv', 'etc passwd.csv'],
    ['a\\b:c*d?e"f<g>h|i', 'json', 'a b c d e f g h i.json'],
    ['CON', 'csv', 'Leavewell CON.csv'],
    ['com1.orders', 'csv', 'Leavewell com1.orders.csv'],
    ['evil\u202egnp', 'html', 'evil gnp.html'],
    ['line\nbreak\u0000', 'csv', 'line break.csv'],
    ['', 'csv', 'Leavewell.csv'],
    ['...', 'csv', 'Leavewell.csv'],
    ['طلباتي', 'html', 'طلباتي.html'],
    ['x'.repeat(300), 'csv', `${'x'.repeat(120)}.csv`],
  ])('%j with the ending %s becomes %j', (stem, ending, name) => {
    expect(fileName(stem, ending)).toBe(name);
  });
});
