import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { defaults } from '@/content/memory/memory';
import { clearPages, morning, now, open, plain, popup, rowOf, saidNone, seen } from './popup';

describe('The five lines of tasks', () => {
  it('are five, without settling: the checks tell that', () => {
    popup();
    const lines = [...document.querySelectorAll('.stages .disclosure > button .grow')];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Before you decide',
      'Take with you',
      'Tidy up',
      'Delete',
      'Afterwards',
    ]);
  });

  it('say how much is done, what is optional, and what is next', () => {
    const first = popup({
      tasks: { saveChats: { state: 'done', at: now }, saveReceipts: { state: 'notForMe', at: now } },
    });
    expect(screen.getByRole('button', { name: 'Take with you 1 of 6' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tidy up optional' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Delete' })).toBeTruthy();
    first.unmount();
    popup({ seen: clearPages, answers: saidNone });
    expect(screen.getByRole('button', { name: 'Delete next' })).toBeTruthy();
  });

  it('tick and untick', async () => {
    const { user, acts } = popup({ tasks: { saveChats: { state: 'done', at: now } } });
    await open(user, 'Take with you');
    await user.click(screen.getByRole('checkbox', { name: 'Save your addresses' }));
    expect(acts.done).toHaveBeenCalledWith('saveAddresses');
    const chats = screen.getByRole('checkbox', { name: 'Save chats with sellers' }) as HTMLInputElement;
    expect(chats.checked).toBe(true);
    await user.click(chats);
    expect(acts.undo).toHaveBeenCalledWith('saveChats');
  });

  it('what a page proves is ticked by itself, says when it was seen, and can be opened again', async () => {
    const { user, acts } = popup({ seen: { wishList: { items: { value: 0, at: morning } } } });
    await open(user, 'Take with you');
    const row = rowOf('Save your wish list');
    const box = within(row).getByRole('checkbox') as HTMLInputElement;
    expect(box.checked).toBe(true);
    expect(plain(row)).toContain('Seen today');
    await user.click(box);
    expect(acts.undo).toHaveBeenCalledWith('saveWishList');
  });

  it('show each state in words, and the minutes of what is left', async () => {
    const { user } = popup({
      tasks: {
        saveChats: { state: 'notForMe', at: now },
        saveReceipts: { state: 'waiting', until: '2026-12-02', at: now },
      },
    });
    await open(user, 'Take with you');
    expect(rowOf('Save chats with sellers').textContent).toContain('Not for me');
    expect(plain(rowOf('Save receipts'))).toContain('Waiting until Dec 2');
    expect(plain(rowOf('Save your addresses'))).toContain('1 min');
  });

  it('cards wait until no refund is open, and say so', async () => {
    const { user } = popup({ seen });
    await open(user, 'Tidy up');
    expect(plain(rowOf('Remove saved cards'))).toContain('Later');
    await user.click(screen.getByRole('button', { name: /^Remove saved cards/ }));
    expect(plain(rowOf('Remove saved cards'))).toContain('1 open return or refund · Seen 9 days ago');
  });

  it('wait until a date from tomorrow on, and stop waiting', async () => {
    const first = popup();
    await open(first.user, 'Take with you');
    await first.user.click(screen.getByRole('button', { name: /^Ask for the official file/ }));
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
    expect(first.acts.wait).toHaveBeenCalledWith('requestOfficialFile', '2026-12-02');
    first.unmount();
    const waiting = { state: 'waiting' as const, until: '2026-12-02', at: now };
    const second = popup({ tasks: { requestOfficialFile: waiting } });
    await open(second.user, 'Take with you');
    await second.user.click(screen.getByRole('button', { name: /^Ask for the official file/ }));
    await second.user.click(screen.getByRole('button', { name: 'Do not wait' }));
    expect(second.acts.undo).toHaveBeenCalledWith('requestOfficialFile');
  });

  it('add up the minutes, and tell apart what has to be waited for', () => {
    const first = popup({ seen });
    const [, before] = /(\d+) min and 2 parcels/.exec(plain(document.body)) ?? [];
    first.unmount();
    popup({ seen, tasks: { saveChats: { state: 'done', at: now } } });
    const [, after] = /(\d+) min and 2 parcels/.exec(plain(document.body)) ?? [];
    expect(Number(before) - Number(after)).toBe(5);
  });
});

describe('The menu', () => {
  it('changes between closing and pausing; nothing ticked is lost by looking', async () => {
    const { user, acts } = popup({ settings: { ...defaults.settings, journey: 'pause' } });
    expect(screen.getByRole('heading', { name: /^Pausing: \d things left$/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /checks clear/ })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Closing or pausing/ }));
    expect((screen.getByRole('radio', { name: 'Pause instead' }) as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Close the account' }));
    expect(acts.journey).toHaveBeenCalledWith('close');
    expect(acts.undo).not.toHaveBeenCalled();
  });

  it('leads to the settings, to help when something does not work, and to the list on paper', async () => {
    const { user, acts } = popup();
    await user.click(screen.getByRole('button', { name: /^Closing or pausing/ }));
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(screen.getByRole('button', { name: 'Something does not work' }));
    await user.click(screen.getByRole('button', { name: 'The list on paper' }));
    expect(acts.options).toHaveBeenCalledTimes(1);
    expect(acts.casebook.mock.calls).toEqual([['guides/trouble'], ['checklist']]);
  });

  it('keeps the checklist beside the page, where the browser has a place for it', async () => {
    const { user, acts, unmount } = popup({}, undefined, { beside: vi.fn() });
    await user.click(screen.getByRole('button', { name: /^Closing or pausing/ }));
    await user.click(screen.getByRole('button', { name: 'Keep it beside the page' }));
    expect(acts.beside).toHaveBeenCalledTimes(1);
    unmount();
    const { user: another } = popup();
    await another.click(screen.getByRole('button', { name: /^Closing or pausing/ }));
    expect(screen.queryByRole('button', { name: 'Keep it beside the page' })).toBeNull();
  });
});
