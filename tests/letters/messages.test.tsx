import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeldContext, nothingHeld } from '@/components/casebook/held';
import messages from '@/components/casebook/rooms/messages';
import { MemoryContext } from '@/components/page/memory';
import { firstCasebook } from '@/content/casebook/casebooks';
import { forgetCasebooks } from '@/content/casebook/database';
import { contacts, letters } from '@/content/casebook/stores';
import { answerReminders } from '@/content/letters/answerReminders';
import { defaults, type Memory } from '@/content/memory/memory';
import { show } from '../components/show';

const dispatch = vi.fn();
const copied: string[] = [];
const open = async (rest: string, region = 'eea', memory: Partial<Memory> = {}) => {
  const casebook = await firstCasebook();
  const held = { ...nothingHeld, casebook, all: [casebook], ensure: async () => casebook };
  const settings = { ...defaults.settings, region };
  const { View } = messages;
  const shown = show(
    <MemoryContext.Provider value={{ memory: { ...defaults, settings, ...memory }, dispatch }}>
      <HeldContext.Provider value={held}>
        <View rest={rest} />
      </HeldContext.Provider>
    </MemoryContext.Provider>,
  );
  await screen.findByRole('heading', { name: 'Messages' });
  // The hand brings a clipboard of its own; ours is put in its place to be read.
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  return { ...shown, casebook: casebook.id };
};
const text = () => (screen.getByLabelText('The message') as HTMLTextAreaElement).value;

beforeEach(() => {
  dispatch.mockReset();
  copied.length = 0;
  vi.useFakeTimers({ now: new Date('2026-01-31T10:00'), toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await forgetCasebooks();
});

describe('The room of messages', () => {
  it('opens the letter that its address names, for the region of the settings', async () => {
    await open('deleteOfficer');
    expect((screen.getByLabelText('Which message') as HTMLSelectElement).value).toBe('deleteOfficer');
    expect(screen.getByText('DataProtection.AE@aliexpress.com')).toBeTruthy();
    expect(text()).toContain('Article 17 of the GDPR');
    expect(
      screen.getByText(/Alibaba.com Singapore E-Commerce Private Limited/, { selector: 'p' }),
    ).toBeTruthy();
  });

  it('says what is still to be filled in, until nothing is', async () => {
    const { user } = await open('deleteChat');
    expect(screen.getByText(/1 place to fill in: .*what it says/)).toBeTruthy();
    const field = screen.getByLabelText('The message');
    await user.clear(field);
    await user.type(field, 'Please delete my account.');
    expect(screen.getByText('Nothing left to fill in.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write it anew' }));
    expect(text()).toContain('[what it says]');
  });

  it('copies what stands there, and says so', async () => {
    const { user } = await open('deleteChat');
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(copied).toEqual([text()]);
  });

  it('says when copying did not work', async () => {
    const { user } = await open('deleteChat');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
  });

  it('keeps a draft, with its language, and opens it again', async () => {
    const { user, casebook } = await open('deleteChat');
    await user.clear(screen.getByLabelText('The message'));
    await user.type(screen.getByLabelText('The message'), 'My own words');
    await user.click(screen.getByRole('button', { name: 'Keep this draft' }));
    await waitFor(async () => expect(await letters.list(casebook)).toHaveLength(1));
    expect((await letters.list(casebook))[0]).toMatchObject({
      letter: 'deleteChat',
      language: 'en',
      text: 'My own words',
    });
    await user.selectOptions(screen.getByLabelText('Which message'), 'askForData');
    expect(text()).toContain('copy of the personal data');
    await user.click(await screen.findByRole('button', { name: 'Go on with it' }));
    await waitFor(() => expect(text()).toBe('My own words'));
  });

  it('notes a request that was sent, with its day and zone, and sets the dates the law gives: none is shown before', async () => {
    const { user, casebook } = await open('deleteOfficer');
    const form = screen.getByRole('region', { name: 'I sent it' });
    expect(screen.queryByText(/First date for an answer/)).toBeNull();
    await user.click(within(form).getByRole('button', { name: 'Note it down' }));
    expect(await screen.findByText('Noted. 2 dates are in your calendar.')).toBeTruthy();
    const [kept] = await contacts.list(casebook);
    expect(kept).toMatchObject({
      day: '2026-01-31',
      direction: 'sent',
      channel: 'mail',
      letter: 'deleteOfficer',
    });
    expect(kept?.zone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(dispatch.mock.calls[0]?.map((one) => one.reminder?.due)).toEqual(['2026-03-02', '2026-04-30']);
  });

  it('shows no date while the region is not known, and sets none', async () => {
    const { user } = await open('deleteOfficer', 'unknown');
    const form = screen.getByRole('region', { name: 'I sent it' });
    await user.click(within(form).getByRole('button', { name: 'Note it down' }));
    expect(await screen.findByText('Noted. No legal date is set for it.')).toBeTruthy();
    expect(dispatch.mock.calls.flat().filter((one) => one.type === 'setReminder')).toEqual([]);
  });

  it('does not take a day that has not come yet', async () => {
    const { user } = await open('deleteOfficer');
    const form = screen.getByRole('region', { name: 'I sent it' });
    const day = within(form).getByLabelText('Sent on');
    await user.clear(day);
    await user.type(day, '2026-02-01');
    expect((within(form).getByRole('button', { name: 'Note it down' }) as HTMLButtonElement).disabled).toBe(
      true,
    );
  });

  it('notes an answer below what it answers, and takes the dates back', async () => {
    const casebook = (await firstCasebook()).id;
    const id = '3f0c5c0e-7f55-4d3c-9a52-6f1f3f0c5c0e';
    const sent = { id, day: '2026-01-10', letter: 'deleteOfficer' };
    await contacts.put({
      ...sent,
      casebook,
      at: '2026-01-10T10:00:00.000Z',
      zone: 'Europe/Berlin',
      direction: 'sent',
      channel: 'mail',
      subject: 'Request to delete',
      text: 'Please delete',
      reference: 'AB-1',
      answers: '',
    });
    const { user } = await open('deleteOfficer', 'eea', { reminders: answerReminders(sent, 'eea') });
    const line = await screen.findByRole('button', { name: /Request to delete/ });
    expect(line.textContent).toContain('No answer noted yet');
    await user.click(line);
    expect(screen.getByText('AB-1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Note the answer' }));
    await user.type(screen.getByLabelText('What they said'), 'It is deleted.');
    await user.click(screen.getAllByRole('button', { name: 'Note it down' }).at(-1) as HTMLElement);
    expect(await screen.findByText('It is deleted.')).toBeTruthy();
    expect(screen.getByText(/Answered on/)).toBeTruthy();
    expect(dispatch.mock.calls[0]?.map((one) => `${one.type} ${one.id}`)).toEqual([
      `dropReminder answer.${id}.answer`,
      `dropReminder answer.${id}.extended`,
    ]);
  });

  it('sets the region from here, for good', async () => {
    const { user } = await open('deleteOfficer', 'unknown');
    await user.selectOptions(screen.getByLabelText('Where you live'), 'brazil');
    expect(dispatch.mock.calls).toEqual([[{ type: 'setSettings', settings: { region: 'brazil' } }]]);
  });

  it('has no field for a password, and nothing that sends', async () => {
    const { container } = await open('deleteOfficer');
    expect(container.querySelector('form, input[type="password"], [href^="mailto:"]')).toBeNull();
  });
});
