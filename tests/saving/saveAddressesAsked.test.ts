// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { allCasebooks } from '@/content/casebook/casebooks';
import { addresses } from '@/content/casebook/stores';
import { saveAddresses } from '@/entrypoints/background/saveAddresses';
import { saveOrders } from '@/entrypoints/background/saveOrders';
import { freshCasebooks } from '../casebook/freshCasebooks';
import { message, printed } from './printedOrders';

beforeEach(freshCasebooks);

describe('Addresses a page asks to save', () => {
  const ask = (texts: string[], casebook?: string) =>
    saveAddresses({ kind: 'saveAddresses', addresses: texts, ...(casebook ? { casebook } : {}) });

  it('are kept each once, even when the person presses twice', async () => {
    await ask(['1 Example Street', '2 Example Street', '1 Example Street']);
    await ask(['1 Example Street']);
    const [casebook] = await allCasebooks();
    expect((await addresses.list(casebook?.id ?? '')).map(({ text }) => text).sort()).toEqual([
      '1 Example Street',
      '2 Example Street',
    ]);
  });

  it('are not put anywhere while it is not clear into which casebook', async () => {
    await saveOrders(message([printed('8200000000000001')]));
    await saveOrders(message([printed('8200000000000009')], { casebook: 'new' }));
    expect(await ask(['1 Example Street'])).toMatchObject({ ok: true, data: { ask: 'sameAccount' } });
    const kept = await Promise.all((await allCasebooks()).map(({ id }) => addresses.list(id)));
    expect(kept.flat()).toEqual([]);
  });

  it('of what may be another account are not put into the only casebook before the person says so', async () => {
    await saveOrders(message([printed('8200000000000001')]));
    const [first] = await allCasebooks();
    const asked = { ok: true, data: { ask: 'sameAccount', casebooks: [{ id: first?.id, orders: 1 }] } };
    expect(await ask(['1 Example Street'])).toEqual(asked);
    expect(await ask(['1 Example Street'], first?.id)).toEqual({ ok: true, data: { saved: 1 } });
    expect(await ask(['1 Example Street', '2 Example Street'])).toEqual({ ok: true, data: { saved: 2 } });
    expect(await ask(['9 Other Road'])).toEqual(asked);
    expect(await ask(['9 Other Road'], 'new')).toEqual({ ok: true, data: { saved: 1 } });
    const kept = await Promise.all((await allCasebooks()).map(({ id }) => addresses.list(id)));
    expect(kept.map((some) => some.map(({ text }) => text).sort())).toEqual([
      ['1 Example Street', '2 Example Street'],
      ['9 Other Road'],
    ]);
    expect(await ask(['9 Other Road', '10 Other Road'])).toEqual({ ok: true, data: { saved: 2 } });
  });

  it('are refused when they are no texts', async () => {
    expect(await ask([''])).toEqual({ ok: false, reason: 'badAddresses' });
    expect(await ask(['x'.repeat(3000)])).toEqual({ ok: false, reason: 'badAddresses' });
  });
});
