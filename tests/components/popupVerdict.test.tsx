import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { clearPages, nineDaysAgo, now, plain, popup, rowOf, saidNone, seen } from './popup';

const head = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
const main = () => document.querySelector('main > .primary');

describe('The verdict', () => {
  it('tells what is open, with the page’s own figures and when they were seen', () => {
    popup({ seen });
    expect(head()).toBe('Not ready yet');
    const orders = rowOf('2 orders on the way');
    expect(plain(orders)).toContain('Seen today');
    const link = within(orders).getByRole('link', { name: 'Open: 2 orders on the way' });
    expect(link.getAttribute('href')).toBe('https://www.aliexpress.com/p/order/index.html');
    const refund = rowOf('1 open return or refund');
    expect(plain(refund)).toContain('Seen 9 days ago');
    const again = within(refund).getByRole('link', { name: 'Check again: 1 open return or refund' });
    expect(again.getAttribute('href')).toBe('https://m.aliexpress.com/p/refund-dispute/list.html');
  });

  it('does not take "not looked at" for "nothing there"', () => {
    popup();
    expect(head()).toBe('Not known yet');
    expect(screen.getByRole('button', { name: '0 of 7 checks clear' })).toBeTruthy();
  });

  it('a tick over a live figure changes nothing', () => {
    popup({
      seen,
      tasks: { ordersOnTheWay: { state: 'done', at: now } },
      answers: { ordersOnTheWay: { answer: 'none', at: now } },
    });
    expect(head()).toBe('Not ready yet');
    expect(screen.getByText('2 orders on the way')).toBeTruthy();
  });

  it('has a bar of seven, told as a figure', () => {
    popup({ seen });
    const bar = screen.getByRole('img', { name: '1 of 7 checks clear' });
    expect([...bar.children].map(({ className }) => className)).toEqual([
      'good',
      'wait',
      'ask',
      'ask',
      'ask',
      'ask',
      'ask',
    ]);
  });

  it('is ready when every page is clear and the person said none', () => {
    popup({ seen: clearPages, answers: saidNone });
    expect(head()).toBe('Ready, as far as we saw');
    expect(screen.getByRole('link', { name: 'Go to the delete page' }).getAttribute('href')).toContain(
      'privacy.aliexpress.com',
    );
  });

  it('says what the person goes on with, and lets them take it back', async () => {
    const answers = { ...saidNone, unpaidOrders: { answer: 'accepted' as const, at: now, count: 1 } };
    const orderList = { ...clearPages.orderList, toPay: { value: 1, at: nineDaysAgo + 1 } };
    const { user, acts } = popup({ seen: { ...clearPages, orderList }, answers });
    expect(head()).toBe('Ready, as far as we saw');
    const row = rowOf('You go on with 1 unpaid order');
    await user.click(within(row).getByRole('button', { name: 'Undo: You go on with 1 unpaid order' }));
    expect(acts.check.undo).toHaveBeenCalledWith('unpaidOrders');
  });

  it('says why a check is open again', async () => {
    const { user } = popup({ seen, answers: { ordersOnTheWay: { answer: 'none', at: nineDaysAgo } } });
    await user.click(screen.getByRole('button', { name: /^2 orders on the way/ }));
    expect(screen.getByText(/You said none/)).toBeTruthy();
  });

  it('shows all seven checks when asked, with what is clear', async () => {
    const { user } = popup({ seen });
    const list = () => within(screen.getByRole('region', { name: 'Your seven checks' }));
    expect(list().getAllByRole('listitem')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '1 of 7 checks clear' }));
    expect(list().getByText('No unpaid orders')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(list().queryByText('No unpaid orders')).toBeNull();
  });
});

describe('What only the person can say', () => {
  it('is answered in place, with one tap', async () => {
    const { user, acts } = popup({ seen });
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    await user.click(screen.getByRole('button', { name: 'Yes: Any VIP membership or trial?' }));
    expect(acts.check.answer.mock.calls).toEqual([['some', 'membership']]);
  });

  it('stands open at once when nothing else is left, and one tap answers all of it', async () => {
    const { user, acts } = popup({ seen: clearPages });
    expect(main()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'None of these' }));
    expect(acts.check.answer.mock.calls).toEqual([['none', 'money', 'membership', 'payLater']]);
  });

  it('is asked again when the answer is nine days old', () => {
    popup({ seen: clearPages, answers: { ...saidNone, money: { answer: 'none', at: nineDaysAgo } } });
    expect(head()).toBe('Not known yet');
    expect(screen.getByRole('button', { name: /^None: Any balance, coins or coupons left\?/ })).toBeTruthy();
  });

  it('what the person said "yes" to tells how to settle it, and can be gone on with', async () => {
    const answers = { ...saidNone, money: { answer: 'some' as const, at: now } };
    const { user, acts } = popup({ seen: clearPages, answers });
    await user.click(screen.getByRole('button', { name: /^Balance, coins or coupons left/ }));
    expect(screen.getByText(/Spend or withdraw what you can/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'I go on anyway' }));
    expect(acts.check.accept).toHaveBeenCalledWith('money');
  });

  it('gives the way in words where no address is known', async () => {
    const answers = { ...saidNone, payLater: { answer: 'some' as const, at: now } };
    const { user } = popup({ seen: clearPages, answers });
    await user.click(screen.getByRole('button', { name: /^Pay-later debts/ }));
    const row = rowOf('Pay-later debts');
    expect(row.textContent).toContain('never from a mail.');
    expect(within(row).queryByRole('link')).toBeNull();
  });
});

describe('The main button', () => {
  it('begins with the first page to look at, says how long it takes, and starts the round', async () => {
    const { user, acts } = popup();
    const link = screen.getByRole('link', { name: 'Check the rest · about 2 minutes' });
    expect(link.getAttribute('href')).toBe('https://www.aliexpress.com/p/order/index.html');
    await user.click(link);
    expect(acts.startRound).toHaveBeenCalledWith('orderList');
  });

  it('leads to what is open when there is nothing left to look at', () => {
    const orderList = { ...clearPages.orderList, processed: { value: 2, at: now } };
    popup({ seen: { ...clearPages, orderList }, answers: saidNone });
    expect(main()?.textContent).toBe('Open my orders');
  });
});

describe('After the deletion', () => {
  const deleted = { confirmDeletion: { state: 'done' as const, at: now - 1000 } };

  it('there is one end state: its day, the proof, and only what comes afterwards', () => {
    popup({ seen, tasks: deleted });
    expect(plain(screen.getAllByRole('heading', { level: 2 })[0])).toBe('Deleted on Nov 24, 2026');
    expect(screen.getByText('Keep the confirmation: it is your proof.')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Remove the app' })).toBeTruthy();
    for (const gone of ['2 orders on the way', 'Take with you', 'Check the rest'])
      expect(screen.queryByText(new RegExp(gone))).toBeNull();
  });

  it('the next check stands there with its day, and what is due leads to its guide', async () => {
    const reminders = [{ id: 'firstCheck', task: 'checkItIsGone', due: '2026-12-01' }];
    const first = popup({ tasks: deleted, reminders });
    expect(plain(document.querySelector('.rows'))).toContain('On Dec 1');
    first.unmount();
    const { user, acts } = popup({
      tasks: deleted,
      reminders: reminders.map((one) => ({ ...one, due: '2026-11-24' })),
    });
    await user.click(screen.getByRole('button', { name: /^Open:/ }));
    expect(acts.casebook.mock.calls).toEqual([['guides/firstCheck']]);
  });

  it('a page that later shows the account alive is said plainly, with what to do', async () => {
    const accountHome = { signedIn: { value: true, at: now } };
    const { user, acts } = popup({ tasks: deleted, seen: { accountHome } });
    expect(head()).toBe('Your account still seems to be there');
    await user.click(screen.getByRole('button', { name: 'See what to do' }));
    expect(acts.casebook.mock.calls).toEqual([['guides/stillActive']]);
  });
});
