import { describe, expect, it } from 'vitest';
import { views } from '@/components/casebook/views';
import { casebookViews, isCasebookPlace } from '@/content/casebook/routes';
import { messageHandlers } from '@/entrypoints/background/messageHandlers';

describe('The routes of the casebook', () => {
  it('are one for each view, and no other', () => {
    expect(views.map(({ id }) => id).sort()).toEqual([...casebookViews].sort());
  });

  it.each(['orders', 'orders/8200000000125102', 'guides/stillActive', 'proof/confirmation'])(
    'open %s',
    (place) => {
      expect(isCasebookPlace(place)).toBe(true);
    },
  );

  it.each([
    'nowhere',
    'Orders',
    'orders/../x',
    'orders/a b',
    'orders#x',
    '/orders',
    'orders//',
    'toString',
    'x/orders',
  ])('refuse %s, and the background opens nothing for it', async (route) => {
    expect(isCasebookPlace(route)).toBe(false);
    expect(await messageHandlers.openCasebook({ kind: 'openCasebook', route })).toEqual({
      ok: false,
      reason: 'badRoute',
    });
  });
});
