import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleHost } from '@/content/address/visibleHost';

describe('A host is read as people see it', () => {
  it.each([
    ['xn--mnchen-3ya.de', 'münchen.de'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'],
    ['www.xn--e1afmkfd.example', 'www.пример.example'],
    ['xn--fiqs8s', '中国'],
    ['xn--mgbh0fb.example', 'مثال.example'],
    ['plain.example', 'plain.example'],
  ])('%s is %s', (host, seen) => expect(visibleHost(host)).toBe(seen));

  it('reads every host the browser writes in punycode back to the same letters', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aбвгдежзийклмнопрстуфхabcxyzαβγ中国ü'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (label) => {
        const { hostname } = new URL(`https://${label}.example/`);
        expect(visibleHost(hostname)).toBe(`${label.normalize('NFC')}.example`);
      }),
    );
  });

  it('leaves broken ones as they are, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc019-'), maxLength: 30 }), (label) => {
        expect(visibleHost(`xn--${label}.example`)).toContain('.example');
      }),
    );
  });
});
