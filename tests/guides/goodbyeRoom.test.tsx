import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Goodbye } from '@/components/goodbye/Goodbye';
import { browsers } from '@/content/guides/guide';
import { notesFile } from '@/content/notesFile';
import { sayIn, show } from '../components/show';

const acts = () => ({
  forget: vi.fn(async (): Promise<string | undefined> => undefined),
  remove: vi.fn(async (): Promise<string | undefined> => undefined),
});
const room = (wishes: ReturnType<typeof acts>, browser: (typeof browsers)[number] = 'chrome') =>
  show(<Goodbye take={<button type="button">Take everything</button>} browser={browser} acts={wishes} />);

describe('Goodbye', () => {
  it('offers to take everything first', () => {
    room(acts());
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Take everything',
      'Delete everything',
      'Remove Leavewell',
    ]);
  });

  it('deletes everything only after asking in our own page, and says that it did', async () => {
    const wishes = acts();
    const { user } = room(wishes);
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(wishes.forget).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
    expect(await screen.findByText(/All is deleted/)).toBeTruthy();
  });

  it('says what is safe when deleting failed', async () => {
    const wishes = { ...acts(), forget: vi.fn(async () => 'QuotaExceededError') };
    const { user } = room(wishes);
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    await user.click(screen.getByRole('button', { name: 'Delete everything now' }));
    expect(await screen.findByText('That did not work')).toBeTruthy();
    expect(screen.queryByText(/keeps nothing of yours/)).toBeNull();
  });

  it.each(browsers)(
    'removes the extension after asking; where %s does not, says how to do it by hand',
    async (browser) => {
      const wishes = acts();
      const { user } = room(wishes, browser);
      await user.click(screen.getByRole('button', { name: 'Remove Leavewell' }));
      expect(wishes.remove).not.toHaveBeenCalled();
      await user.click(screen.getByRole('button', { name: 'Remove it now' }));
      expect(wishes.remove).toHaveBeenCalledTimes(1);
      expect(await screen.findByText(/By hand:/)).toBeTruthy();
      expect(screen.getByText(/Leavewell.*Remove/)).toBeTruthy();
    },
  );
});

describe('Removing', () => {
  it('says what failed where what is kept could not be deleted before', async () => {
    const wishes = { ...acts(), remove: vi.fn(async () => 'QuotaExceededError') };
    const { user } = room(wishes);
    await user.click(screen.getByRole('button', { name: 'Remove Leavewell' }));
    await user.click(screen.getByRole('button', { name: 'Remove it now' }));
    expect(await screen.findByText('That did not work')).toBeTruthy();
    expect(screen.queryByText(/By hand:/)).toBeNull();
  });
});

describe('The file of notes', () => {
  const t = sayIn('en');
  const contact = {
    casebook: 'c',
    id: 'i',
    at: '2026-11-24T10:00:00.000Z',
    day: '2026-11-24',
    zone: 'Europe/Berlin',
    direction: 'sent' as const,
    channel: 'mail' as const,
    letter: 'deleteOfficer',
    subject: 'Request to delete',
    text: 'Please delete it.',
    reference: 'AB-1',
    answers: '',
  };

  it('holds every contact, draft and proof in plain text', () => {
    const answer = {
      ...contact,
      day: '2026-12-01',
      direction: 'received' as const,
      text: 'Done.',
      reference: '',
    };
    const file = notesFile(t, {
      contacts: [answer, contact],
      drafts: [
        {
          ...contact,
          language: 'en',
          to: 'a@example.org',
          subject: 'Draft',
          text: 'Dear',
          changedAt: contact.at,
        },
      ],
      proofs: [{ ...contact, task: 'keepConfirmation', title: 'Confirmation', text: 'Deleted.' }],
    });
    for (const part of [
      '2026-11-24 · You wrote · Mail',
      'AB-1',
      '2026-12-01 · They wrote · Mail',
      'Done.',
      'a@example.org',
      '2026-11-24T10:00:00.000Z (Europe/Berlin)',
      'Deleted.',
    ])
      expect(file).toContain(part);
    expect(file.indexOf('Please delete it.')).toBeLessThan(file.indexOf('Done.'));
  });

  it('says so where nothing was noted', () => {
    const file = notesFile(t, { contacts: [], drafts: [], proofs: [] });
    expect(file.match(/Nothing noted/g)).toHaveLength(3);
  });
});
