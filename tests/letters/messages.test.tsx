import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '@/components/casebook/views/messages';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import type { WorkerJobs } from '@/components/page/workerJobs';
import { emptyDetails } from '@/content/casebook/accountDetails';
import { firstCasebook } from '@/content/casebook/casebooks';
import { forgetCasebooks } from '@/content/casebook/database';
import { contacts, details, letters } from '@/content/casebook/stores';
import { answerReminders } from '@/content/letters/answerReminders';
import { defaults, type Memory } from '@/content/memory/memory';
import type { Order } from '@/content/orders/model/order';
import { show } from '../components/show';
import { storedCasebook } from '../components/storedCasebook';
import { lampOrder } from '../exports/sampleOrders';

const order = (id: string): Order => ({ ...lampOrder(), id });
const dispatch = vi.fn();
const copied: string[] = [];
const open = async (
  rest: string,
  region = 'eea',
  memory: Partial<Memory> = {},
  orders: readonly Order[] = [],
  jobs: Partial<WorkerJobs> = {},
) => {
  const casebook = await firstCasebook();
  const held = { ...storedCasebook, casebook, all: [casebook], orders, ensure: async () => casebook };
  const settings = { ...defaults.settings, region };
  const { View } = messages;
  const shown = show(
    <PageContext.Provider
      value={{
        ...emptyPage,
        memory: { ...defaults, settings, ...memory },
        dispatch,
        casebook: held,
        jobs: { ...emptyPage.jobs, ...jobs },
      }}
    >
      <View rest={rest} />
    </PageContext.Provider>,
  );
  await screen.findByRole('heading', { name: 'Messages' });
  // The hand brings a clipboard of its own; ours is put in its place to be read.
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  return { ...shown, casebook: casebook.id };
};
const text = () => screen.getByRole('region', { name: 'The message' }).textContent ?? '';
const copyButton = () => screen.getByRole('button', { name: 'Copy the message' }) as HTMLButtonElement;

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

  it('is filled in from fields, and lets nothing out while one is empty, unless the person wants that', async () => {
    const { user } = await open('deleteChat');
    expect(screen.getByText(/1 field is empty: .*What the delete page says/)).toBeTruthy();
    expect(text()).toContain('[What the delete page says]');
    const record = within(screen.getByRole('region', { name: 'I sent it' })).getByRole('button');
    expect([copyButton().disabled, (record as HTMLButtonElement).disabled]).toEqual([true, true]);
    await user.click(screen.getByLabelText('I leave them empty on purpose'));
    expect([copyButton().disabled, (record as HTMLButtonElement).disabled]).toEqual([false, false]);
    await user.click(screen.getByLabelText('I leave them empty on purpose'));
    await user.type(screen.getByLabelText('What the delete page says'), 'try again later');
    expect(text()).toContain('does not work for me: try again later.');
    expect(screen.queryByText(/is empty/)).toBeNull();
    await user.click(copyButton());
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(copied).toEqual([text()]);
  });

  it('uses the mailbox and the country typed under account details', async () => {
    const { id } = await firstCasebook();
    await details.put({ ...emptyDetails(id), mailbox: 'ana@example.org', country: 'Austria' });
    await open('deleteOfficer');
    expect(text()).toContain('Registered e-mail: ana@example.org');
    expect(text()).toContain('Country: Austria');
    expect(screen.getByText(/1 field is empty: .*Your name/)).toBeTruthy();
  });

  it('takes order numbers by tick boxes, and leaves them out again', async () => {
    const one = { ...order('8099000000000017'), date: '2026-03-02' };
    const { user } = await open('deleteOfficer', 'eea', {}, [one, order('8099000000000025')]);
    await user.click(screen.getByRole('button', { name: 'Choose from 2 orders' }));
    await user.click(screen.getByLabelText(/8099000000000017/));
    await user.click(screen.getByLabelText(/8099000000000025/));
    expect(text()).toContain('Order numbers: 8099000000000017, 8099000000000025');
    await user.click(screen.getByLabelText(/8099000000000017/));
    expect(text()).toContain('Order numbers: 8099000000000025');
  });

  it('takes order numbers out of old mails, and says how many it found', async () => {
    const readMails = vi.fn(async () => ({
      mails: [
        {
          order: '8099000000000033',
          at: '2026-01-14T06:30:00.000Z',
          state: 'shipped' as const,
          subject: 'Order 8099000000000033: order shipped',
          sender: 'transaction@notice.aliexpress.com',
        },
      ],
      read: 4,
      others: 3,
      withoutOrder: 0,
      unreadable: 0,
    }));
    const { user } = await open('deleteOfficer', 'eea', {}, [], { readMails });
    await user.click(screen.getByRole('button', { name: 'Find numbers in old mails' }));
    const file = new File(['x'], 'old.mbox');
    await user.upload(document.querySelector('.orderMails input[type="file"]') as HTMLInputElement, file);
    expect(await screen.findByText('1 order found in 4 mails.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Choose from 1 order' }));
    await user.click(screen.getByLabelText(/8099000000000033.*2026-01-14 · shipped/));
    expect(text()).toContain('Order numbers: 8099000000000033');
  });

  it('can be changed by hand, is then held only by gaps that still stand in it, and is written anew on request', async () => {
    const { user } = await open('deleteChat');
    await user.click(screen.getByRole('button', { name: 'Change the words' }));
    const field = screen.getByLabelText('The message');
    expect(copyButton().disabled).toBe(true);
    await user.clear(field);
    await user.type(field, 'Please delete my account.');
    expect(copyButton().disabled).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Write it anew' }));
    expect(text()).toContain('[What the delete page says]');
  });

  it('changed by hand it stays in its language, so that no gap of it goes unnoticed', async () => {
    const { user } = await open('deleteOfficer');
    await user.click(screen.getByRole('button', { name: 'Change the words' }));
    await screen.findByRole('option', { name: 'Español' });
    await user.selectOptions(screen.getByLabelText('Language of the message'), 'Español');
    const words = screen.getByLabelText('The message') as HTMLTextAreaElement;
    expect(words.value).toContain('[Registered e-mail]');
    await waitFor(() => expect(copyButton().disabled).toBe(true));
    expect((screen.getByRole('button', { name: 'Copy the subject' }) as HTMLButtonElement).disabled).toBe(
      true,
    );
    await user.click(screen.getByRole('button', { name: 'Write it anew' }));
    await waitFor(() => expect(text()).toContain('Correo registrado: [Correo registrado]'));
  });

  it('of whoever lost the registered mailbox says so by itself', async () => {
    const locked = { step: 'collect', results: { whatHappened: 'mailboxLost' }, at: 1 };
    const settings = { ...defaults.settings, journey: 'locked' as const, region: 'eea' };
    await open('deleteOfficer', 'eea', { guides: { locked }, settings });
    expect((screen.getByLabelText('I write from another mailbox') as HTMLInputElement).checked).toBe(true);
    expect(text()).toContain('I no longer have the registered address.');
    expect(screen.getByText(/are empty: .*Why you cannot sign in/)).toBeTruthy();
  });

  it('opens in the mail program and on mail sites, by links that the person presses', async () => {
    const { user } = await open('deleteOfficer');
    const names = ['Open in my mail program', 'Gmail', 'Outlook', 'Yahoo Mail', 'Proton Mail'];
    expect(screen.queryAllByRole('link', { name: /mail|Outlook/i })).toEqual([]);
    await user.click(screen.getByLabelText('I leave them empty on purpose'));
    const links = names.map((name) => screen.getByRole('link', { name }) as HTMLAnchorElement);
    expect(links.map(({ href }) => href.slice(0, 20))).toEqual([
      'mailto:DataProtectio',
      'https://mail.google.',
      'https://outlook.live',
      'https://compose.mail',
      'https://mail.proton.',
    ]);
    for (const { rel, target } of links) expect([rel, target]).toEqual(['noopener noreferrer', '_blank']);
    expect(screen.getByRole('button', { name: 'Print the message' })).toBeTruthy();
  });

  it('copies a message that is too long for the mail program, and says so', async () => {
    const { user } = await open('deleteOfficer');
    await user.type(screen.getByLabelText('Your name'), 'Ana');
    await user.click(screen.getByLabelText('I leave them empty on purpose'));
    const why = screen.getByLabelText(/Why you cannot sign in/);
    fireEvent.input(why, { target: { value: 'ñ'.repeat(500) } });
    await user.click(screen.getByRole('link', { name: 'Open in my mail program' }));
    expect(await screen.findByText(/Too long for this way/)).toBeTruthy();
    expect(copied).toEqual([text()]);
  });

  it('says when copying did not work', async () => {
    const { user } = await open('deleteChat');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByLabelText('I leave them empty on purpose'));
    await user.click(screen.getByRole('button', { name: 'Copy the message' }));
    expect(await screen.findByText(/Copy it by hand/)).toBeTruthy();
  });

  it('keeps a draft, with its language, and opens it again', async () => {
    const { user, casebook } = await open('deleteChat');
    await user.click(screen.getByRole('button', { name: 'Change the words' }));
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
    await waitFor(() =>
      expect((screen.getByLabelText('The message') as HTMLTextAreaElement).value).toBe('My own words'),
    );
  });

  it('notes a request that was sent, with its day and zone, and sets the dates the law gives: none is shown before', async () => {
    const { user, casebook } = await open('deleteOfficer');
    const form = screen.getByRole('region', { name: 'I sent it' });
    expect(screen.queryByText(/First date for an answer/)).toBeNull();
    await user.click(screen.getByLabelText('I leave them empty on purpose'));
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

  it('shows no legal date while the region is not known, and sets one of our own', async () => {
    const { user } = await open('deleteOfficer', 'unknown');
    const form = screen.getByRole('region', { name: 'I sent it' });
    await user.click(screen.getByLabelText('I leave them empty on purpose'));
    await user.click(within(form).getByRole('button', { name: 'Note it down' }));
    expect(
      await screen.findByText('Noted. No legal date for it. In your calendar: a look in a month.'),
    ).toBeTruthy();
    const set = dispatch.mock.calls.flat().filter((one) => one.type === 'setReminder');
    expect(set.map(({ reminder }) => [/^next\./.test(reminder.id), reminder.due])).toEqual([
      [true, '2026-02-28'],
    ]);
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

  const id = '3f0c5c0e-7f55-4d3c-9a52-6f1f3f0c5c0e';
  const sent = { id, day: '2026-01-10', letter: 'deleteOfficer' };
  const noteSent = async () =>
    contacts.put({
      ...sent,
      casebook: (await firstCasebook()).id,
      at: '2026-01-10T10:00:00.000Z',
      zone: 'Europe/Berlin',
      direction: 'sent',
      channel: 'mail',
      subject: 'Request to delete',
      text: 'Please delete',
      reference: 'AB-1',
      answers: '',
    });
  const reminders = answerReminders(sent, 'eea');
  const openThread = async (region = 'eea') => {
    await noteSent();
    const shown = await open('deleteOfficer', region, { reminders });
    const line = await screen.findByRole('button', { name: /Request to delete/ });
    expect(line.textContent).toContain('No answer noted yet');
    await shown.user.click(line);
    await shown.user.click(screen.getByRole('button', { name: 'Note the answer' }));
    return shown;
  };
  const note = () => screen.getAllByRole('button', { name: 'Note it down' }).at(-1) as HTMLButtonElement;
  const done = () => dispatch.mock.calls.flat().map((one) => `${one.type} ${one.id ?? one.reminder.id}`);

  it('notes an answer below what it answers, takes the dates back and sets those of our checks', async () => {
    const { user } = await openThread();
    expect(screen.getByText('AB-1')).toBeTruthy();
    await user.type(screen.getByLabelText('What they said'), 'It is deleted.');
    expect(note().disabled).toBe(true);
    await user.selectOptions(screen.getByLabelText('What did they answer?'), 'done');
    await user.click(note());
    expect(await screen.findByText('It is deleted.')).toBeTruthy();
    expect(screen.getByText(/Answered on/)).toBeTruthy();
    expect(screen.getByText(/Keep it as proof/)).toBeTruthy();
    expect(done()).toEqual([
      `dropReminder answer.${id}.answer`,
      `dropReminder answer.${id}.extended`,
      'setReminder firstCheck',
      'setReminder monthCheck',
      'setReminder halfYearCheck',
    ]);
  });

  it('leads from a refusal to the next message, filled in with what they said', async () => {
    const { user, casebook } = await openThread();
    await user.selectOptions(screen.getByLabelText('What did they answer?'), 'refused');
    await user.type(screen.getByLabelText('What they said'), 'We cannot do that.');
    await user.click(note());
    await user.click(await screen.findByRole('button', { name: /^Write: .*They refused/ }));
    expect(text()).toContain('On January 10, 2026 I sent you this request: Request to delete.');
    expect(text()).toContain('You answered: We cannot do that.');
    await user.click(screen.getByLabelText('I leave them empty on purpose'));
    await user.click(within(screen.getByRole('region', { name: 'I sent it' })).getByRole('button'));
    await waitFor(async () => expect(await contacts.list(casebook)).toHaveLength(3));
    const [, answer, second] = (await contacts.list(casebook)).sort((a, b) => a.day.localeCompare(b.day));
    expect([answer, second].map((one) => one?.letter).sort()).toEqual(['deleteOfficer', 'refusal']);
  });

  it('notes that no answer came, without words, and the dates of the law stay', async () => {
    const { user } = await openThread();
    await user.selectOptions(screen.getByLabelText('What did they answer?'), 'noAnswer');
    expect(screen.queryByLabelText('What they said')).toBeNull();
    await user.click(note());
    expect(await screen.findByText(/No answer by Jan 31, 2026/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Write: .*No answer came/ })).toBeTruthy();
    expect(done()).toEqual([expect.stringMatching(/^setReminder next\./)]);
  });

  it('sends a complaint to the authority of the country, in Germany of the state, and says how old its record is', async () => {
    const { user } = await open('complaint');
    expect(screen.getByText(/names no authority here/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Country you live in'), 'DE');
    expect(screen.getByText(/names no authority here/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('State you live in'), 'BE');
    expect(text()).toContain('Berliner Beauftragte für Datenschutz und Informationsfreiheit');
    expect(screen.getByText('mailbox@datenschutz-berlin.de')).toBeTruthy();
    expect(screen.getByText(/It takes complaints in .*German/).textContent).toMatch(
      /recorded it on Feb 10, 2023/,
    );
    expect(screen.getByText(/This record is old/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Country you live in'), 'AT');
    expect(text()).toContain('Österreichische Datenschutzbehörde');
    expect(screen.queryByLabelText('State you live in')).toBeNull();
    expect(screen.queryByText(/This record is old/)).toBeNull();
  });

  it('sets the region from here, for good', async () => {
    const { user } = await open('deleteOfficer', 'unknown');
    await user.selectOptions(screen.getByLabelText('Where you live'), 'brazil');
    expect(dispatch.mock.calls).toEqual([[{ type: 'setSettings', settings: { region: 'brazil' } }]]);
  });

  it('has no field for a password, and nothing that sends', async () => {
    const { container } = await open('deleteOfficer');
    expect(container.querySelector('form, input[type="password"]')).toBeNull();
  });
});
