// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chooseCasebook } from '@/content/casebook/chooseCasebook';

const one = (id: string, shared: number, held: number) => ({ id, shared, held });

describe('Whose orders are these', () => {
  it.each([
    ['no casebook yet: a new one', [], 'new'],
    ['an empty one, made for a note: that one', [one('a', 0, 0)], { casebook: 'a' }],
    ['one that shares an order: that one', [one('a', 1, 50)], { casebook: 'a' }],
    ['one that shares none: ask', [one('a', 0, 50)], 'ask'],
    ['of two the one that shares more', [one('a', 1, 50), one('b', 9, 9)], { casebook: 'b' }],
    ['an empty one before one that shares none: ask', [one('a', 0, 0), one('b', 0, 50)], 'ask'],
    ['two empty ones: ask', [one('a', 0, 0), one('b', 0, 0)], 'ask'],
    ['two that share none: ask', [one('a', 0, 50), one('b', 0, 0)], 'ask'],
  ])('%s', (_, all, answer) => {
    expect(chooseCasebook(all)).toEqual(answer);
  });
});
