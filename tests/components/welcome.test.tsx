import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Welcome } from '@/components/welcome/Welcome';
import type { Journey } from '@/content/tasks/task';
import { show } from './show';

const start = 'https://www.aliexpress.com/p/order/index.html';
const welcome = (journey: Journey = 'close') => {
  const acts = { onLanguage: vi.fn(), onJourney: vi.fn(), onDone: vi.fn() };
  const ui = (
    <Welcome
      languages={[{ id: 'en', name: 'English' }]}
      language="auto"
      journey={journey}
      start={start}
      locked="/casebook.html#guides/locked"
      {...acts}
    />
  );
  return { acts, ...show(ui) };
};

describe('The first-run page', () => {
  it('tells on three screens what it does, what it never does, and how to start', async () => {
    const { user, acts } = welcome();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
      'Leave AliExpress without losing',
    );
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('heading', { level: 1, name: 'What Leavewell never does' })).toBeTruthy();
    expect(screen.getByText(/^It talks to no server\./)).toBeTruthy();
    expect(screen.getByText(/^It never asks for your password/)).toBeTruthy();
    expect(screen.getByText(/^It never clicks for you/)).toBeTruthy();
    expect(screen.getByText('Leavewell is not affiliated with AliExpress.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText(/3/).textContent?.replace(/[\u2068\u2069]/g, '')).toBe('3 of 3');
    await user.click(screen.getByRole('radio', { name: 'Pause instead' }));
    await user.click(screen.getByRole('radio', { name: 'I can’t get in any more' }));
    expect(acts.onJourney.mock.calls).toEqual([['pause'], ['locked']]);
    expect(screen.getByText(/^It does not run in private windows/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'en');
    expect(acts.onLanguage).toHaveBeenCalledWith('en');
    const go = screen.getByRole('link', { name: 'Open my orders' });
    expect(go.getAttribute('href')).toBe(start);
    expect(acts.onDone).not.toHaveBeenCalled();
    await user.click(go);
    expect(acts.onDone).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading', { name: /^Close this tab;/ })).toBeTruthy();
  });

  it('leads whoever cannot get in to their guide, not to the orders', async () => {
    const { user } = welcome('locked');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('link', { name: 'See what still works' }).getAttribute('href')).toBe(
      '/casebook.html#guides/locked',
    );
    expect(screen.queryByRole('link', { name: 'Open my orders' })).toBeNull();
  });

  it('can be skipped at once, and gone back in', async () => {
    const first = welcome();
    await first.user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(first.acts.onDone).toHaveBeenCalledTimes(1);
    first.unmount();
    const second = welcome();
    await second.user.click(screen.getByRole('button', { name: 'Next' }));
    await second.user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
      'Leave AliExpress without losing',
    );
    expect(second.acts.onDone).not.toHaveBeenCalled();
  });

  it('moves the reader to the heading of each new screen', async () => {
    const { user } = welcome();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    const heading = screen.getByRole('heading', { level: 1, name: 'What Leavewell never does' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });
});
