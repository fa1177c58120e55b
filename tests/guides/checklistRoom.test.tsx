import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaults } from '@/content/memory/memory';
import { tasks } from '@/content/tasks';
import { isListed, type Journey } from '@/content/tasks/task';
import { paper } from '../components/paper';

const now = new Date('2026-11-24T12:00').getTime();
const open = (journey: Journey = 'close', states = {}) =>
  paper({ ...defaults, tasks: states }, now, '2026-11-24', journey);

describe('The checklist on paper', () => {
  it.each(['close', 'pause'] as const)('holds every task of the list to %s, unfolded', (journey) => {
    const { container } = open(journey);
    const listed = tasks.filter((task) => isListed(task, {}, journey, {}));
    expect(container.querySelectorAll('.printedTask')).toHaveLength(listed.length);
    expect(container.querySelector('[aria-expanded], details')).toBeNull();
  });

  it('spells out each address, read from left to right', () => {
    const { container } = open();
    const addresses = [...container.querySelectorAll('.printedTask a')];
    expect(addresses.length).toBeGreaterThan(15);
    for (const link of addresses) {
      expect([`https://${link.textContent}`, `https://${link.textContent}/`]).toContain(
        link.getAttribute('href'),
      );
      expect(link.querySelector('bdi[dir="ltr"]')).toBeTruthy();
    }
  });

  it('says how far each task is in words, not by the box alone', () => {
    open('close', {
      saveOrders: { state: 'done', at: 1 },
      saveChats: { state: 'notForMe', at: 1 },
      openRefunds: { state: 'waiting', until: '2026-12-24', at: 1 },
    });
    const heading = (name: RegExp) => screen.getByRole('heading', { name });
    const box = (name: RegExp) =>
      within(heading(name).closest('li') as HTMLElement)
        .getByRole('img')
        .getAttribute('aria-label');
    expect(box(/Save your order history/)).toBe('Done');
    expect(box(/Save chats/)).toBe('Not for me');
    expect(box(/VIP/)).toBe('Your answer is missing');
    expect(box(/Save your addresses/)).toBe('Open');
    expect(heading(/Save chats/).textContent).toContain('(Not for me)');
    expect(heading(/Get your refunds paid/).textContent).toContain('(Waiting until December 24, 2026)');
    expect(heading(/Save your addresses/).textContent).not.toContain('(');
  });

  it('holds the dates to come back to, and room for notes', () => {
    open('close', { openRefunds: { state: 'waiting', until: '2026-12-24', at: 1 } });
    const dates = screen.getByRole('region', { name: 'Dates to come back to' });
    expect(within(dates).getByText(/December 24, 2026: .*Get your refunds paid/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'My notes' })).toBeTruthy();
  });

  it('serves people with the app: the way there, marked as not seen', () => {
    open();
    expect(screen.getByText(/Account, the gear, then Privacy.*not confirmed/)).toBeTruthy();
  });

  it('prints, and changes the list, on a press', async () => {
    const { user, print, onJourney } = open();
    await user.click(screen.getByRole('button', { name: 'Print the list' }));
    await user.click(screen.getByLabelText('Pause instead'));
    expect(print).toHaveBeenCalledTimes(1);
    expect(onJourney.mock.calls).toEqual([['pause']]);
  });
});
