import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaults } from '@/content/memory/memory';
import { now, open, plain, popup, seen } from './popup';

const settings = { ...defaults.settings, journey: 'locked' as const };
const head = () => plain(screen.getByRole('heading', { level: 2 }));

describe('The popup of whoever cannot get in any more', () => {
  it('tells no verdict that needs a sign-in, but how much is left, and leads to the guide', async () => {
    const { user, acts } = popup({ settings, seen });
    expect(head()).toBe('Locked out: 8 things left');
    expect(document.body.textContent).not.toMatch(/orders? on the way|Not ready/);
    await user.click(screen.getByRole('button', { name: /I can’t get in any more/ }));
    expect(acts.casebook).toHaveBeenCalledWith('guides/locked');
  });

  it('goes on with what is not done, and opens the message that is next', async () => {
    const done = { state: 'done' as const, at: now };
    const { user, acts } = popup({ settings, tasks: { findProof: done, claimAtBank: done } });
    expect(head()).toBe('Locked out: 6 things left');
    await open(user, 'Without signing in');
    expect((screen.getByRole('checkbox', { name: /Claim missing money/ }) as HTMLInputElement).checked).toBe(
      true,
    );
    await user.click(screen.getByRole('button', { name: /Ask for my data/ }));
    expect(acts.casebook).toHaveBeenCalledWith('messages/askForData');
  });

  it('shows what is due, and after the deletion the same end as for everybody', () => {
    const reminders = [{ id: 'next.a', task: 'followUp', due: '2026-11-20', letter: 'deleteOfficer' }];
    const shown = popup({ settings, reminders });
    expect(plain(document.body)).toContain('What came of “Delete my account');
    shown.unmount();
    popup({ settings, tasks: { confirmDeletion: { state: 'done', at: now } } });
    expect(head()).toMatch(/^Deleted on/);
  });

  it('is chosen in the menu, beside closing and pausing', async () => {
    const { user, acts } = popup();
    await user.click(screen.getByRole('button', { name: /help, settings/ }));
    await user.click(screen.getByRole('radio', { name: 'I can’t get in any more' }));
    expect(acts.journey).toHaveBeenCalledWith('locked');
  });
});
