import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { file, options } from './optionsScene';

describe('A copy of the progress', () => {
  it('is downloaded', async () => {
    const { user, acts } = options();
    await user.click(screen.getByRole('button', { name: 'Download my progress' }));
    expect(acts.downloadCopy).toHaveBeenCalledTimes(1);
  });

  it('is loaded only after the person saw what is in it', async () => {
    const { user, acts } = options();
    await user.upload(screen.getByLabelText('Load a copy'), file);
    const dialog = await screen.findByRole('dialog', { name: 'Replace your progress with this copy?' });
    expect(dialog.textContent).toContain('1 task done, 2 set in all');
    expect(dialog.textContent).toContain('1 page looked at');
    expect(dialog.textContent).toContain('No hidden hints');
    expect(acts.loadCopy).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Replace my progress' }));
    expect(acts.loadCopy).toHaveBeenCalledWith(file);
    expect(await screen.findByText('The copy is in place.')).toBeTruthy();
  });

  it('is not loaded when the person thinks better of it', async () => {
    const { user, acts } = options();
    await user.upload(screen.getByLabelText('Load a copy'), file);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(acts.loadCopy).not.toHaveBeenCalled();
  });

  it.each([
    ['tooLarge', 'It is too large for a copy of ours.'],
    ['notJson', 'It cannot be read.'],
    ['notOurs', 'It is not a copy of your progress.'],
    ['newer', 'A newer Leavewell made it: update first.'],
    ['broken', 'It is damaged or was changed.'],
  ] as const)('is refused when %s, with the reason, and nothing changed', async (reason, text) => {
    const { user, acts } = options();
    acts.readCopy.mockResolvedValue({ ok: false, reason });
    await user.upload(screen.getByLabelText('Load a copy'), file);
    expect(await screen.findByText('This file was not loaded. Nothing changed.')).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(acts.loadCopy).not.toHaveBeenCalled();
  });

  it('tells when the browser itself would not take it', async () => {
    const { user, acts } = options();
    acts.loadCopy.mockResolvedValue('Resource::kQuotaBytes quota exceeded');
    await user.upload(screen.getByLabelText('Load a copy'), file);
    await user.click(await screen.findByRole('button', { name: 'Replace my progress' }));
    expect(await screen.findByText(/^This browser has no more room\./)).toBeTruthy();
  });
});

describe('Deleting everything', () => {
  it('says exactly what goes, and takes a second step', async () => {
    const { user, acts } = options({
      tasks: { saveOrders: { state: 'done', at: 1 }, saveChats: { state: 'open', at: 1 } },
    });
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    const dialog = screen.getByRole('dialog', { name: 'Delete all that Leavewell keeps?' });
    const gone = within(dialog)
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(gone).toEqual([
      'Your casebook: orders, refunds, addresses, letters, files',
      'Your progress: 2 tasks',
      'Settings, hidden hints, reminders, what pages showed',
    ]);
    expect(acts.forget).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Delete everything now' }));
    expect(acts.forget).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/^All is deleted\./)).toBeTruthy();
  });

  it('can be left', async () => {
    const { user, acts } = options();
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(acts.forget).not.toHaveBeenCalled();
  });

  it('does not claim to have worked when it failed', async () => {
    const { user, acts } = options();
    acts.forget.mockResolvedValue('orphan');
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
    await waitFor(() => expect(screen.getByText('That did not work')).toBeTruthy());
    expect(screen.queryByText(/^All is deleted\./)).toBeNull();
  });
});
