import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { defaults } from '@/content/memory/memory';
import { tasks } from '@/content/tasks';
import { acts, nineDaysAgo, now, ours, plain, popup, rowOf, seen } from './popup';

describe('The verdict', () => {
  it('tells what holds up, with the page’s own figures and when they were seen', () => {
    popup({ seen });
    expect(screen.getByRole('heading', { name: 'Not yet: 2 things hold you up' })).toBeTruthy();
    const orders = rowOf('2 orders on the way');
    expect(plain(orders)).toContain('Seen today, 10:42 AM');
    const link = within(orders).getByRole('link', { name: 'Open: 2 orders on the way' });
    expect(link.getAttribute('href')).toBe('https://www.aliexpress.com/p/order/index.html');
    const refund = rowOf('1 return or refund open');
    expect(plain(refund)).toContain('Seen 9 days ago');
    expect(
      within(refund).getByRole('link', { name: 'Look again: 1 return or refund open' }).getAttribute('href'),
    ).toBe('https://m.aliexpress.com/p/refund-dispute/list.html');
  });

  it('does not take "not looked at" for "nothing there"', () => {
    popup();
    expect(screen.getByRole('heading', { name: 'Not known yet' })).toBeTruthy();
    const orders = rowOf('Orders');
    expect(plain(orders)).toContain('Not looked at yet');
    expect(within(orders).getByRole('link', { name: 'Look: Orders' })).toBeTruthy();
  });

  it('wants another look where the last one is long ago', () => {
    const none = { value: 0, at: nineDaysAgo };
    popup({ seen: { orderList: { processing: none, processed: none, toPay: none } } });
    const orders = rowOf('Orders');
    expect(plain(orders)).toContain('Seen 9 days ago');
    expect(within(orders).getByRole('link', { name: 'Look again: Orders' })).toBeTruthy();
  });

  it('shows three lines, and the rest when asked', async () => {
    const { user } = popup();
    const list = screen.getByRole('region', { name: 'What to look at' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    await user.click(within(list).getByRole('button', { name: /^\d more$/ }));
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(3);
    await user.click(within(list).getByRole('button', { name: 'Show fewer' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  });

  it('opens the tasks that only the person can answer', async () => {
    const { user } = popup();
    await user.click(screen.getByRole('button', { name: /^\d more$/ }));
    await user.click(screen.getByRole('button', { name: /^Answer/ }));
    expect(screen.getByRole('checkbox', { name: 'Settle pay-later debts' })).toBeTruthy();
  });

  it('brings back what the person wanted to come back to, today or before', async () => {
    const { user, acts } = popup({
      reminders: [
        { id: 'firstCheck', task: 'checkItIsGone', due: '2026-11-24' },
        { id: 'monthCheck', task: 'checkItIsGone', due: '2026-12-24' },
      ],
      tasks: {
        openRefunds: { state: 'waiting', until: '2026-11-20', at: 1 },
        confirmDeletion: { state: 'done', at: 1 },
      },
    });
    const list = screen.getByRole('region', { name: 'What to look at' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(plain(rows[0])).toContain('Get your refunds paid');
    expect(plain(rows[0])).toContain('It may be time: Nov 20');
    expect(plain(rows[1])).toContain('It may be time: Nov 24');
    for (const row of rows) await user.click(within(row).getByRole('button', { name: /^Open:/ }));
    expect(acts.casebook.mock.calls).toEqual([['calendar'], ['guides/firstCheck']]);
  });

  it('goes on to the last things once the account is deleted', () => {
    popup({ seen, tasks: { confirmDeletion: { state: 'done', at: now } } });
    expect(screen.getByRole('heading', { name: 'You said that it is deleted' })).toBeTruthy();
    expect(screen.queryByText('2 orders on the way')).toBeNull();
  });

  it('says what the badge counts when a page shows open things after the deletion', () => {
    popup({ seen, tasks: { confirmDeletion: { state: 'done', at: 1 } } });
    expect(screen.getByRole('heading', { name: 'Your account seems to be there still' })).toBeTruthy();
    expect(screen.getByText('2 orders on the way')).toBeTruthy();
  });

  it('has an end', () => {
    const all = Object.fromEntries(tasks.map(({ id }) => [id, { state: 'done' as const, at: now }]));
    popup({ tasks: all });
    expect(screen.getByRole('heading', { name: 'All done' })).toBeTruthy();
    expect(screen.queryByText('Next')).toBeNull();
  });

  it('counts progress without what is not for this person', () => {
    const { again } = popup({ tasks: { saveChats: { state: 'done', at: now } } });
    const before = screen.getByRole('img', { name: /^1 of \d+ done$/ }).textContent;
    again(
      <Popup
        tasks={tasks}
        memory={{
          ...defaults,
          tasks: { saveChats: { state: 'done', at: now }, cancelVip: { state: 'notForMe', at: now } },
        }}
        now={now}
        here={ours}
        failure={undefined}
        refused={false}
        acts={acts()}
      />,
    );
    const total = Number(before?.split('/')[1]);
    expect(screen.getByRole('img', { name: `1 of ${total - 1} done` })).toBeTruthy();
  });
});

describe('The next task', () => {
  it('comes with its link, and can be done or set aside from there', async () => {
    const { user, acts } = popup({
      tasks: Object.fromEntries(
        ['knowWhatIsLost', 'considerPausing', 'checkOtherRoles'].map((id) => [
          id,
          { state: 'done' as const, at: 1 },
        ]),
      ),
    });
    const next = screen.getByRole('region', { name: 'Save your order history' });
    expect(within(next).getByRole('link', { name: 'Open my orders' }).getAttribute('href')).toBe(
      'https://www.aliexpress.com/p/order/index.html',
    );
    await user.click(within(next).getByRole('button', { name: 'Done' }));
    await user.click(within(next).getByRole('button', { name: 'Not for me' }));
    expect(acts.done).toHaveBeenCalledWith('saveOrders');
    expect(acts.notForMe).toHaveBeenCalledWith('saveOrders');
  });

  it('says how to do it when asked', async () => {
    const { user } = popup();
    expect(screen.queryByText(/^Lost with it:/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'How to do it', expanded: false }));
    expect(screen.getByText(/^Lost with it:/)).toBeTruthy();
  });
});
