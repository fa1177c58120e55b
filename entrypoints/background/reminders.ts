import { browser } from 'wxt/browser';
import { type DateToCome, datesToCome, dateTitle } from '@/content/dates';
import { readMemory } from '@/content/memory/read';
import { nextLook, toTell } from '@/content/reminders';
import { createTranslator } from '@/content/translator';
import { coalesce } from './coalesce';
import { write } from './storageQueue';

/** The one alarm. What is due stands in memory; alarms may be lost at any restart and are made anew from it. */
export const alarmName = 'reminders';

const mayNotify = async (): Promise<boolean> =>
  (await browser.permissions.contains({ permissions: ['notifications'] })) && Boolean(browser.notifications);

const words = async () => {
  const { language, direction, messages } = (await readMemory('overlayMessages')).overlayMessages;
  return createTranslator(language || 'en', direction, messages);
};

/** Notes first that it was told, then tells it: a worker that dies between the two never tells it twice. */
const tell = async (date: DateToCome, at: number): Promise<void> => {
  const { id, task, letter, on: due } = date;
  const reminder = { id, task, due, ...(letter === undefined ? {} : { letter }) };
  await write([{ type: 'setReminder', reminder: { ...reminder, firedAt: at } }]);
  const t = await words();
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: 'Leavewell',
      message: t.of('reminders.notice', { what: dateTitle(t, date) }),
    });
  } catch (error) {
    await write([date.kind === 'wait' ? { type: 'dropReminder', id } : { type: 'setReminder', reminder }]);
    throw error;
  }
};

const dates = async () => datesToCome(await readMemory('reminders', 'tasks', 'guides'));

const look = async (): Promise<void> => {
  const { settings } = await readMemory('settings');
  if (settings.notify && (await mayNotify()))
    for (const date of toTell(await dates(), Date.now())) await tell(date, Date.now());
  const when = nextLook(await dates(), Date.now());
  if (when === undefined) await browser.alarms.clear(alarmName);
  else await browser.alarms.create(alarmName, { when });
};

/** Tells what is due, once and only after the opt-in, and sets the alarm for the next look. One look at a time. */
export const lookAtReminders = coalesce(look);

/** A press on a notice opens the dates. The API is only there after the opt-in, so this is asked again then. */
export const listenToNotices = (open: () => Promise<unknown>): void => {
  browser.notifications?.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void open();
  });
};
