import { screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import calendar from '@/components/casebook/views/calendar';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import { defaults, type Memory } from '@/content/memory/memory';
import { show } from '../components/show';

const change = vi.fn();
const askNotify = vi.fn(async () => true);
const files: { name: string; text: Promise<string> }[] = [];
const open = (memory: Partial<Memory> = {}) => {
  const { View } = calendar;
  return show(
    <PageContext.Provider
      value={{
        ...emptyPage,
        browserApi: { ...emptyPage.browserApi, askNotify },
        memory: { ...defaults, ...memory },
        dispatch: change,
      }}
    >
      <View rest="" />
    </PageContext.Provider>,
  );
};

beforeEach(() => {
  change.mockReset();
  askNotify.mockClear();
  files.length = 0;
  vi.useFakeTimers({ now: new Date('2026-11-27T12:00'), toFake: ['Date'] });
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:made-up';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: last.text() });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const memory: Partial<Memory> = {
  reminders: afterwardsPlan('2026-11-24'),
  tasks: {
    openRefunds: { state: 'waiting', until: '2026-11-20', at: 1 },
    saveChats: { state: 'waiting', until: '2027-01-02', at: 1 },
  },
};

describe('The room of dates', () => {
  it('shows what is overdue, due today and to come, each with whose date it is', () => {
    open(memory);
    const titles = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('listitem')
        .map((line) => line.textContent);
    expect(titles('It may be time')).toHaveLength(1);
    expect(titles('It may be time')[0]).toMatch(
      /November 20, 2026.*Get your refunds paid.*You wait for this/,
    );
    expect(titles('Today')[0]).toMatch(/November 27, 2026.*Our first check.*Our own check/);
    expect(titles('Later')).toHaveLength(3);
  });

  it('hands over all dates as one file, or one date alone', async () => {
    const { user } = open(memory);
    await user.click(screen.getByRole('button', { name: 'Download all for my calendar' }));
    await user.click(screen.getByRole('button', { name: /Download this date: .*Our second check/ }));
    expect(files.map(({ name }) => name)).toEqual(['leavewell-dates.ics', 'leavewell-dates-2026-12-24.ics']);
    const [all, one] = await Promise.all(files.map(({ text }) => text));
    expect(all?.match(/^BEGIN:VEVENT/gm)).toHaveLength(5);
    expect(one?.match(/^UID:.*$/gm)).toEqual(['UID:monthCheck@leavewell']);
  });

  it('opens the guide of a check', async () => {
    const { user } = open(memory);
    await user.click(screen.getByRole('button', { name: /Open the guide: .*Our first check/ }));
    expect(location.hash).toBe('#guides/firstCheck');
  });

  it('removes a date of ours, and opens a task again that waited', async () => {
    const { user } = open(memory);
    await user.click(screen.getByRole('button', { name: /Remove this date: .*Our first check/ }));
    await user.click(screen.getByRole('button', { name: /Stop waiting: .*Save chats/ }));
    expect(change.mock.calls.map(([action]) => action)).toEqual([
      { type: 'dropReminder', id: 'firstCheck' },
      { type: 'setTask', id: 'saveChats', state: 'open', at: Date.now() },
    ]);
  });

  it('sets the dates of our checks where there are none, and does not ask where there are', async () => {
    const { user, unmount } = open();
    expect(screen.getByText('No dates yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Set the dates' }));
    expect(change.mock.calls[0]?.map((one) => one.reminder.due)).toEqual([
      '2026-11-30',
      '2026-12-27',
      '2027-05-27',
    ]);
    unmount();
    open(memory);
    expect(screen.queryByRole('button', { name: 'Set the dates' })).toBeNull();
  });

  it('asks for notices only when the person presses, and keeps the choice only when it was given', async () => {
    const { user } = open();
    expect(askNotify).not.toHaveBeenCalled();
    askNotify.mockResolvedValueOnce(false);
    await user.click(screen.getByRole('button', { name: 'Remind me with a notice' }));
    expect(await screen.findByText(/did not allow it/)).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Remind me with a notice' }));
    expect(change.mock.calls).toEqual([[{ type: 'setSettings', settings: { notify: true } }]]);
  });

  it('stops notices with one press', async () => {
    const { user } = open({ settings: { ...defaults.settings, notify: true } });
    await user.click(screen.getByRole('button', { name: 'Stop the notices' }));
    expect(change.mock.calls).toEqual([[{ type: 'setSettings', settings: { notify: false } }]]);
  });

  it('says when the clock has moved back', () => {
    const later = Date.now() + 3 * 86_400_000;
    open({ guides: { round: { step: 'orderList', results: {}, at: later } } });
    expect(screen.getByText(/clock seems to have moved back/)).toBeTruthy();
  });
});
