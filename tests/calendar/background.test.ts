import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { version } from '@/content/memory/keys';
import { defaults, type Memory, type Reminder } from '@/content/memory/memory';
import { readMemory } from '@/content/memory/read';
import { alarmName, lookAtReminders } from '@/entrypoints/background/reminders';
import { write } from '@/entrypoints/background/storageQueue';
import { overlayMessagesOf } from '@/locales/cards';

const noon = new Date('2026-11-27T12:00').getTime();
const first: Reminder = { id: 'firstCheck', task: 'checkItIsGone', due: '2026-11-27' };
const month: Reminder = { id: 'monthCheck', task: 'checkItIsGone', due: '2026-12-24' };
const texts = {
  build: '',
  language: 'en',
  direction: 'ltr' as const,
  messages: overlayMessagesOf('en'),
};
const keep = (memory: Partial<Memory>) =>
  fakeBrowser.storage.local.set(
    Object.fromEntries(Object.entries(memory).map(([key, data]) => [key, { v: version, data }])),
  );
const notices = () => fakeBrowser.notifications.getAll().then((all) => Object.keys(all));
const allow = (yes: boolean) => vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(yes as never);
const settings = { ...defaults.settings, notify: true };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
  allow(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('The background reminds', () => {
  it('once: the notice is shown, and memory knows that it was', async () => {
    await keep({ reminders: [first], settings, overlayMessages: texts });
    await lookAtReminders();
    await lookAtReminders();
    expect(await notices()).toEqual(['firstCheck']);
    expect((await readMemory('reminders')).reminders).toEqual([{ ...first, firedAt: noon }]);
  });

  it('and still knows which message an answer was waited for', async () => {
    const answer = { id: 'answer.a.answer', task: 'followUp', due: '2026-11-27', letter: 'askForData' };
    await keep({ reminders: [answer], settings, overlayMessages: texts });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await lookAtReminders();
    const [, notice] = create.mock.calls[0] ?? [];
    expect(JSON.stringify(notice)).toContain('Ask for my data');
    expect((await readMemory('reminders')).reminders).toEqual([{ ...answer, firedAt: noon }]);
  });

  it('of each check by its own name, and of what the person waits for, each once', async () => {
    const openRefunds = { state: 'waiting' as const, until: '2026-11-26', at: 1 };
    await keep({ reminders: [first], tasks: { openRefunds }, settings, overlayMessages: texts });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await lookAtReminders();
    await lookAtReminders();
    const said = create.mock.calls.map(([, it]) =>
      (it as unknown as { message: string }).message.replace(/[\u2068\u2069]/g, ''),
    );
    expect(said).toEqual([
      'It may be time: Get your refunds paid',
      'It may be time: Our first check, after three days',
    ]);
  });

  it('once only, also when it is asked twice at the same time', async () => {
    await keep({ reminders: [first], settings, overlayMessages: texts });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([lookAtReminders(), lookAtReminders(), lookAtReminders()]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('never without the opt-in, and never when the browser does not allow it', async () => {
    await keep({ reminders: [first], settings: { ...settings, notify: false }, overlayMessages: texts });
    await lookAtReminders();
    await keep({ settings });
    allow(false);
    await lookAtReminders();
    expect(await notices()).toEqual([]);
    expect((await readMemory('reminders')).reminders).toEqual([first]);
  });

  it('not before the day', async () => {
    await keep({ reminders: [month], settings, overlayMessages: texts });
    await lookAtReminders();
    expect(await notices()).toEqual([]);
  });

  it('again later when the browser could not show it', async () => {
    await keep({ reminders: [first], settings, overlayMessages: texts });
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('no room'));
    await expect(lookAtReminders()).rejects.toThrow('no room');
    expect((await readMemory('reminders')).reminders).toEqual([first]);
    await lookAtReminders();
    expect(await notices()).toEqual(['firstCheck']);
  });

  it('makes its alarm anew from memory after every alarm was lost', async () => {
    await keep({ reminders: [month] });
    await lookAtReminders();
    await fakeBrowser.alarms.clearAll();
    await lookAtReminders();
    const alarm = await fakeBrowser.alarms.get(alarmName);
    expect(alarm?.scheduledTime).toBe(noon + 6 * 3_600_000);
  });

  it('needs no alarm once nothing is left to tell', async () => {
    await keep({ reminders: [first] });
    await lookAtReminders();
    expect(await fakeBrowser.alarms.get(alarmName)).toBeDefined();
    await write([{ type: 'dropReminder', id: 'firstCheck' }]);
    await lookAtReminders();
    expect(await fakeBrowser.alarms.get(alarmName)).toBeUndefined();
  });

  it('does not tell it twice when the clock goes back and forward again', async () => {
    await keep({ reminders: [first], settings, overlayMessages: texts });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await lookAtReminders();
    for (const moved of ['2025-11-27T12:00', '2026-11-27T12:00', '2027-11-27T12:00']) {
      vi.setSystemTime(new Date(moved));
      await lookAtReminders();
    }
    expect(create).toHaveBeenCalledTimes(1);
  });
});
