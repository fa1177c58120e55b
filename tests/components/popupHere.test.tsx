import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Here } from '@/components/popup/here';
import { now, ours, plain, popup } from './popup';

describe('This page', () => {
  const here = (address: Here['address'], more: Partial<Here> = {}): Here => ({
    address,
    noAccess: false,
    ...more,
  });

  it.each([
    [ours, 'Orders · 2 hints'],
    [here({ kind: 'aliexpress' }), 'This is AliExpress, but we have no hints here'],
    [here({ kind: 'other' }), 'This is not AliExpress'],
  ])('is named in the foot: %#', (place, text) => {
    popup({}, place);
    const foot = plain(screen.getByRole('contentinfo'));
    expect(foot).toContain(text);
  });

  it('is not spoken of where the browser does not tell its address', () => {
    popup({}, here({ kind: 'unknown' }));
    expect(plain(screen.getByRole('contentinfo'))).toBe('Take a pictureCasebook');
  });

  it('warns of an address that only looks like AliExpress, before anything else', () => {
    const { container } = popup({}, here({ kind: 'lookAlike', host: 'aliexpress.com-verify.example' }));
    const first = container.querySelector('main .notice');
    expect(first?.textContent).toContain('This is not AliExpress');
    expect(first?.textContent).toContain('aliexpress.com-verify.example');
    expect(first?.textContent).toContain('Do not sign in or pay here.');
  });

  it('says that aliexpress.ru is another company', () => {
    popup({}, here({ kind: 'russia' }));
    expect(screen.getByText(/this guide does not apply\./)).toBeTruthy();
  });

  it('explains a bot check, where we do not run', async () => {
    const inOurs = popup({}, { ...ours, hints: 0, botCheck: true });
    expect(screen.getByText('This is a bot check')).toBeTruthy();
    inOurs.unmount();
    const { user, acts } = popup({}, here({ kind: 'botCheck' }));
    expect(screen.getByText(/We stay away from it\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'What to do when it sticks' }));
    expect(acts.casebook).toHaveBeenCalledWith('guides/sliderStuck');
  });

  it('offers to reload a page of ours that no script of ours is on', async () => {
    const { user, acts } = popup({}, here({ kind: 'ours', page: 'orderList' }));
    await user.click(screen.getByRole('button', { name: 'Reload to see hints' }));
    expect(acts.reload).toHaveBeenCalledTimes(1);
  });

  it('asks for access where the browser keeps us off the site, and says what to do when it is refused', async () => {
    const place = here({ kind: 'ours', page: 'orderList' }, { noAccess: true });
    const { user, acts, unmount } = popup({}, place);
    expect(screen.queryByRole('button', { name: 'Reload to see hints' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Allow it' }));
    expect(acts.allow).toHaveBeenCalledTimes(1);
    unmount();
    popup({}, place, { refused: true });
    expect(screen.getByText(/You can allow it in your browser/)).toBeTruthy();
  });

  it('leads to the report on it from the menu, where a script of ours answers', async () => {
    const report = vi.fn();
    const { user, unmount } = popup({}, ours, { report });
    await user.click(screen.getByRole('button', { name: 'Closing or pausing, help, settings' }));
    await user.click(screen.getByRole('button', { name: 'Check this page' }));
    expect(report).toHaveBeenCalledTimes(1);
    unmount();
    const bare = popup();
    await bare.user.click(screen.getByRole('button', { name: 'Closing or pausing, help, settings' }));
    expect(screen.queryByRole('button', { name: 'Check this page' })).toBeNull();
  });

  it('leads to the casebook', async () => {
    const { user, acts } = popup();
    await user.click(screen.getByRole('button', { name: 'Casebook' }));
    expect(acts.casebook).toHaveBeenCalledTimes(1);
  });
});

describe('What went wrong is told', () => {
  const trouble = [
    { what: 'quarantined:tasks', where: 'memory', at: now },
    { what: 'Resource::kQuotaBytes quota exceeded', where: 'change', at: now },
    { what: 'newerData', where: 'memory', at: now },
    { what: 'x is undefined', where: 'orderList', at: now },
  ];

  it('in words, with what is safe and what to do, and the copies to download', async () => {
    const { user, acts } = popup({ errorLog: trouble });
    expect(screen.getByText('Something of ours did not work')).toBeTruthy();
    expect(screen.getByText(/^Some of what we kept could not be read\./)).toBeTruthy();
    expect(screen.getByText(/^Your browser gives us no more space\./)).toBeTruthy();
    expect(screen.getByText(/^A newer Leavewell wrote/)).toBeTruthy();
    expect(screen.getByText(/^Your ticks and saved orders are safe\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'What exactly' }));
    expect(screen.getByText(/x is undefined/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Download what was set aside' }));
    expect(acts.downloadSetAside).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'I have read this' }));
    expect(acts.clearErrorLog).toHaveBeenCalledTimes(1);
  });

  it('offers no copies where nothing was set aside', () => {
    popup({ errorLog: trouble.slice(1) });
    expect(screen.queryByRole('button', { name: 'Download what was set aside' })).toBeNull();
  });

  it('when a tick could not be kept', () => {
    popup({}, ours, { failure: 'Resource::kQuotaBytes quota exceeded' });
    const status = screen
      .getAllByRole('status')
      .find((one) => one.textContent?.includes('That did not work'));
    expect(status?.textContent).toContain('Everything saved is safe.');
  });
});
