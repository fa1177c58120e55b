import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MayGoBack } from '@/components/casebook/overview/MayGoBack';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import { defaults } from '@/content/memory/memory';
import { show } from '../components/show';
import { storedCasebook } from '../components/storedCasebook';
import { lampOrder } from '../exports/sampleOrders';

const open = (region: string, ...dates: string[]) => {
  const orders = dates.map((date) => ({ ...lampOrder(), date }));
  const memory = { ...defaults, settings: { ...defaults.settings, region } };
  return show(
    <PageContext.Provider value={{ ...emptyPage, memory, casebook: { ...storedCasebook, orders } }}>
      <MayGoBack />
    </PageContext.Provider>,
  );
};
const said = () => document.body.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-12-01T10:00'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('What may still be sent back', () => {
  it('is counted with its days, says whose terms these are and when they were read', async () => {
    const { user } = open('eea', '2026-11-20', '2026-09-10');
    expect(screen.getByRole('heading', { level: 2 }).textContent?.replace(/[\u2066-\u2069]/g, '')).toBe(
      '2 orders may go back, the last until Feb 18, 2027',
    );
    expect(said()).toContain('The first ends on Dec 9, 2026.');
    expect(said()).toMatch(/By the terms, .*The order’s page decides\. In the EU you can also withdraw/);
    await user.click(screen.getByRole('button', { name: 'Where this comes from' }));
    expect(said()).toMatch(/AliExpress terms on free returns and fast delivery · .*August 22, 2026/);
  });

  it('names the right of the EU only where the person lives there', () => {
    open('unknown', '2026-11-20');
    expect(said()).toContain('1 order may go back until Feb 18, 2027');
    expect(said()).not.toContain('withdraw');
    expect(said()).not.toContain('The first ends');
  });

  it('is not there where no order is young enough', () => {
    open('eea', '2025-11-20', '');
    expect(said()).toBe('');
  });
});
