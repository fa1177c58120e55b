import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Table } from '@/components/casebook/orders/Table';
import { emptyOrder } from '@/content/orders/model/emptyOrder';
import { orderRow } from '@/content/orders/view/orderRow';
import { show } from './show';

vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

const rows = Array.from({ length: 500 }, (_, index) =>
  orderRow(emptyOrder(`82000000001${String(index).padStart(5, '0')}`, '2026-11-24T10:00:00.000Z')),
);
const shown = () => document.querySelectorAll('tbody .row').length;

describe('A printed list', () => {
  it('has every order at the moment of printing, and only those in sight afterwards', async () => {
    show(<Table rows={rows} sorting={{ by: 'date', down: true }} onSort={() => undefined} />);
    const before = shown();
    expect(before).toBeLessThan(100);
    // No waiting: the browser takes its picture as soon as the event is over.
    window.dispatchEvent(new Event('beforeprint'));
    expect(shown()).toBe(500);
    fireEvent(window, new Event('afterprint'));
    await vi.waitFor(() => expect(shown()).toBe(before));
  });
});
