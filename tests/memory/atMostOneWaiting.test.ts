import { expect, it } from 'vitest';
import { coalesce } from '@/entrypoints/background/coalesce';

it('work asked for a hundred times while it runs is done once more, after the last time it was asked for', async () => {
  let state = 0;
  const seen: number[] = [];
  const look = coalesce(async () => {
    const at = state;
    await Promise.resolve();
    seen.push(at);
  });
  const all = Array.from({ length: 100 }, () => {
    state++;
    return look();
  });
  await Promise.all(all);
  expect(seen).toEqual([1, 100]);
  await look();
  expect(seen).toHaveLength(3);
});

it('work that failed does not keep the next from running', async () => {
  let runs = 0;
  const look = coalesce(async () => {
    runs++;
    if (runs === 1) throw new Error('no room');
  });
  const [first, second] = [look(), look()];
  await expect(first).rejects.toThrow('no room');
  await second;
  expect(runs).toBe(2);
});
