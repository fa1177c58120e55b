import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaults } from '@/content/memory/memory';
import { morning, now, open, plain, popup, rowOf, seen } from './popup';

describe('The checklist', () => {
  it('ticks and unticks', async () => {
    const { user, acts } = popup({ tasks: { saveChats: { state: 'done', at: now } } });
    await open(user, 'Back up');
    await user.click(screen.getByRole('checkbox', { name: 'Save your addresses' }));
    expect(acts.done).toHaveBeenCalledWith('saveAddresses');
    const chats = screen.getByRole('checkbox', { name: 'Save chats with sellers' }) as HTMLInputElement;
    expect(chats.checked).toBe(true);
    await user.click(chats);
    expect(acts.undo).toHaveBeenCalledWith('saveChats');
  });

  it('says how much of a stage is done, in words too', () => {
    popup({ tasks: { saveChats: { state: 'done', at: now }, saveReceipts: { state: 'notForMe', at: now } } });
    expect(screen.getByRole('button', { name: /^Back up 1 of 6 done$/ })).toBeTruthy();
  });

  it('shows each state in words', async () => {
    const { user } = popup({
      seen: { ...seen, wishList: { items: { value: 0, at: now } } },
      tasks: {
        saveChats: { state: 'notForMe', at: now },
        saveReceipts: { state: 'waiting', until: '2026-12-02', at: now },
      },
    });
    await open(user, 'Back up');
    expect(rowOf('Save chats with sellers').textContent).toContain('Not for me');
    expect(plain(rowOf('Save receipts you may need'))).toContain('Waiting until Dec 2');
    expect(rowOf('Save your wish list').textContent).toContain('Looks settled');
    await open(user, 'Settle');
    expect(rowOf('Let your orders arrive').textContent).toContain('Held up');
  });

  it('lets facts propose, and only the person tick', async () => {
    const { user, acts } = popup({ seen: { wishList: { items: { value: 0, at: morning } } } });
    await open(user, 'Back up');
    const row = rowOf('Save your wish list');
    expect((within(row).getByRole('checkbox') as HTMLInputElement).checked).toBe(false);
    await user.click(within(row).getByRole('button', { name: /^Save your wish list/ }));
    expect(row.textContent).toContain('Looks settled: your wish list shows 0 items');
    expect(plain(row)).toContain('Seen today, 10:42 AM');
    const proposal = screen.getByText('Looks settled: your wish list shows 0 items').closest('.notice');
    await user.click(within(proposal as HTMLElement).getByRole('button', { name: 'Done' }));
    expect(acts.done).toHaveBeenCalledWith('saveWishList');
  });

  it('says to look at the refunds before cards are removed, until they were looked at', async () => {
    const words = /Look at your refunds first/;
    const first = popup();
    await open(first.user, 'Unlink');
    await first.user.click(screen.getByRole('button', { name: /^Remove saved cards/ }));
    expect(screen.getByText(words)).toBeTruthy();
    first.unmount();
    const facts = { open: { value: 0, at: now }, morePages: { value: false, at: now } };
    const second = popup({ seen: { refundList: facts } });
    await open(second.user, 'Unlink');
    await second.user.click(screen.getByRole('button', { name: /^Remove saved cards/ }));
    expect(screen.queryByText(words)).toBeNull();
  });

  it('lets the person overrule what holds up, and take that back', async () => {
    const first = popup({ seen });
    await open(first.user, 'Settle');
    await first.user.click(screen.getByRole('button', { name: /^Let your orders arrive/ }));
    await first.user.click(screen.getByRole('button', { name: 'I know, go on' }));
    expect(first.acts.overrule).toHaveBeenCalledWith('ordersOnTheWay', true);
    first.unmount();
    const second = popup({ seen, tasks: { ordersOnTheWay: { state: 'open', overruled: true, at: now } } });
    expect(screen.getByRole('heading', { name: 'Not yet: 1 thing holds you up' })).toBeTruthy();
    await open(second.user, 'Settle');
    await second.user.click(screen.getByRole('button', { name: /^Let your orders arrive/ }));
    const row = rowOf('Let your orders arrive');
    expect(row.textContent).toContain('You chose to go on');
    await second.user.click(within(row).getByRole('button', { name: 'Undo' }));
    expect(second.acts.overrule).toHaveBeenCalledWith('ordersOnTheWay', false);
  });

  it('waits until a date from tomorrow on, and stops waiting', async () => {
    const first = popup();
    await open(first.user, 'Settle');
    await first.user.click(screen.getByRole('button', { name: /^Get your refunds paid/ }));
    await first.user.click(screen.getByRole('button', { name: 'Wait until a date' }));
    const field = screen.getByLabelText('Come back to this on') as HTMLInputElement;
    const save = screen.getByRole('button', { name: 'Wait' }) as HTMLButtonElement;
    expect(field.min).toBe('2026-11-25');
    expect(save.disabled).toBe(true);
    await first.user.type(field, '2026-11-24');
    expect(save.disabled).toBe(true);
    await first.user.clear(field);
    await first.user.type(field, '2026-12-02');
    await first.user.click(save);
    expect(first.acts.wait).toHaveBeenCalledWith('openRefunds', '2026-12-02');
    first.unmount();
    const second = popup({ tasks: { openRefunds: { state: 'waiting', until: '2026-12-02', at: now } } });
    await open(second.user, 'Settle');
    await second.user.click(screen.getByRole('button', { name: /^Get your refunds paid/ }));
    await second.user.click(screen.getByRole('button', { name: 'Do not wait' }));
    expect(second.acts.undo).toHaveBeenCalledWith('openRefunds');
  });

  it('gives the way in words where no address is known, and no link', async () => {
    const { user } = popup();
    await open(user, 'Settle');
    await user.click(screen.getByRole('button', { name: /^Settle pay-later debts/ }));
    const row = rowOf('Settle pay-later debts');
    expect(row.textContent).toContain('No address known – the way in words');
    expect(row.textContent).toContain('Do not follow a link in a mail.');
    expect(within(row).queryByRole('link')).toBeNull();
  });

  it('has a shorter list for pausing, and nothing ticked is lost by looking', async () => {
    const { user, acts } = popup({ settings: { ...defaults.settings, journey: 'pause' } });
    expect(screen.getByRole('heading', { name: /^Pausing: \d things left$/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Settle/ })).toBeNull();
    expect((screen.getByRole('radio', { name: 'Pause instead' }) as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Close the account' }));
    expect(acts.journey).toHaveBeenCalledWith('close');
    expect(acts.undo).not.toHaveBeenCalled();
  });
});
