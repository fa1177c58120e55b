import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Guide } from '@/components/guides/Guide';
import { show } from '../components/show';
import { acts, heading, memoryOf, now, of, seenNow } from './guideScene';

describe('Check my account, on the screen', () => {
  const begun = { round: { step: 'orderList', results: {}, at: now } };
  const orders = seenNow('orderList', { toPay: 0, processing: 2, processed: 0 });

  it('leads to the first page, and says that nothing is known yet', () => {
    show(<Guide guide={of('round')} memory={memoryOf(begun)} now={now} acts={acts()} />);
    expect(heading()).toBe('Look at your orders');
    expect(screen.queryByText(/ready/i)).toBeNull();
    expect(screen.getByRole('link', { name: /Open: .*Orders/ })).toBeTruthy();
  });

  it('goes on to the next page by itself when the first has told, and cannot go back into it', () => {
    show(<Guide guide={of('round')} memory={memoryOf(begun, orders)} now={now} acts={acts()} />);
    expect(heading()).toBe('Look at your returns and refunds');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });

  it('says after the deletion what a page that still answers means, and leads to the guide for it', async () => {
    const wishes = acts();
    const memory = {
      ...memoryOf(begun, orders),
      tasks: { confirmDeletion: { state: 'done' as const, at: now } },
    };
    const { user } = show(<Guide guide={of('round')} memory={memory} now={now} acts={wishes} />);
    expect(heading()).toBe('Look at your returns and refunds');
    expect(screen.getByText(/^Deleted on/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /The account is still there/ }));
    expect(wishes.route).toHaveBeenCalledWith('guides/stillActive');
  });

  it('lets the person go on without a page that cannot be read, and back again', async () => {
    const wishes = acts();
    const { user, again } = show(
      <Guide guide={of('round')} memory={memoryOf(begun)} now={now} acts={wishes} />,
    );
    await user.click(screen.getByRole('button', { name: 'Go on without it' }));
    const passed = { round: wishes.set.mock.calls[0]?.[1] };
    again(<Guide guide={of('round')} memory={memoryOf(passed)} now={now} acts={wishes} />);
    expect(heading()).toBe('Look at your returns and refunds');
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy();
  });

  it('ends with what stands open, and asks what only the person can say', async () => {
    const wishes = acts();
    const seen = { ...orders, ...seenNow('refundList', { open: 0, morePages: false }) };
    const { user } = show(
      <Guide guide={of('round')} memory={memoryOf(begun, seen)} now={now} acts={wishes} />,
    );
    expect(heading()).toBe('This is how it stands');
    const verdict = screen.getByRole('region', { name: 'Not ready yet' });
    expect(within(verdict).getByText('2 orders on the way')).toBeTruthy();
    expect(within(verdict).getByText(/Seen today/)).toBeTruthy();
    expect(within(verdict).queryByText('No open disputes')).toBeNull();
    expect(within(verdict).getByRole('button', { name: /not taken with you yet/ })).toBeTruthy();
    await user.click(within(verdict).getByRole('button', { name: /still to check/ }));
    expect(screen.getByRole('button', { name: /Through the delete page/ }).className).not.toContain(
      'primary',
    );
    await user.click(screen.getByRole('button', { name: 'None: Any VIP membership or trial?' }));
    await user.click(screen.getByRole('button', { name: 'Yes: Do you owe anything to pay later?' }));
    expect(wishes.say.mock.calls).toEqual([
      ['membership', 'none'],
      ['payLater', 'some'],
    ]);
  });
});
