import { expect, test } from 'vitest';
import { sharesAny } from '../../content/orders/model/sameAccount';

test('the same account shows at least one order that is held', () => {
  expect(sharesAny(['3', '2'], ['1', '2'])).toBe(true);
  expect(sharesAny(['3', '2'], new Set(['2']))).toBe(true);
});

test('another account shares none', () => {
  expect(sharesAny(['9', '8'], ['1', '2'])).toBe(false);
});

test('with nothing held or nothing shown there is nothing to ask about', () => {
  expect(sharesAny(['9'], [])).toBe(true);
  expect(sharesAny([], ['1'])).toBe(true);
});
