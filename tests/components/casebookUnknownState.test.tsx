import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Spending } from '@/components/casebook/orders/Spending';
import { WarrantyView } from '@/components/casebook/orders/Warranty';
import { orderOf, showWith } from './casebookHeld';

const unknown = { status: { asPrinted: 'Zu zahlen', kind: 'unknown' } } as const;
const completed = { status: { asPrinted: 'Completed', kind: 'completed' } } as const;

describe('Orders of a state that is not known', () => {
  it('are counted as spending, and the page says how many', () => {
    showWith([orderOf(1, unknown), orderOf(2, unknown), orderOf(3, completed)], <Spending />);
    expect(screen.getByText('2 orders in an unknown state: counted.')).toBeDefined();
  });

  it('are not called bought among those under warranty, and each says so', () => {
    const { container } = showWith([orderOf(1, unknown), orderOf(2, completed)], <WarrantyView />);
    expect(screen.getAllByText(/State not known/)).toHaveLength(1);
    expect(container.textContent).not.toMatch(/bought/i);
  });
});
