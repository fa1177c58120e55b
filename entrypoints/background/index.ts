import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { onMemory } from '@/content/memory/read';
import type { Message } from '@/content/messages';
import { reasonOf } from '@/content/reasonOf';
import { authorize, type Sender } from './authorize';
import { refreshBadge } from './badge';
import { listenToCommands } from './commands';
import { moveGuides } from './guides';
import { refreshKept } from './kept';
import { messageHandlers } from './messageHandlers';
import { refreshOverlayMessages } from './overlayMessages';
import { alarmName, listenToNotices, lookAtReminders } from './reminders';
import { checkMemory, write } from './storageQueue';

const note = (where: string) => (error: unknown) => {
  return write([
    { type: 'logError', error: { what: reasonOf(error).slice(0, 200), where, at: Date.now() } },
  ]).catch(() => undefined);
};

const refresh = () => refreshOverlayMessages().then(refreshBadge).catch(note('background'));
const remind = () => lookAtReminders().then(refreshBadge).catch(note('reminders'));
const start = () => checkMemory().then(refreshKept).then(refresh).then(remind).catch(note('start'));

const answer = async (message: Message, sender: Sender) => {
  if (!Object.hasOwn(messageHandlers, String(message?.kind))) return { ok: false, reason: 'unknownMessage' };
  if (!authorize(sender, message)) return { ok: false, reason: 'notAllowed' };
  try {
    return await messageHandlers[message.kind](message as never);
  } catch (error) {
    await note(message.kind)(error);
    return { ok: false, reason: reasonOf(error) };
  }
};

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answer(message as Message, sender),
  );
  onMemory((changed) => {
    if (changed.settings) void refresh();
    else if (changed.tasks || changed.seen || changed.answers || changed.errorLog)
      void refreshBadge().catch(note('badge'));
    if (changed.settings || changed.reminders || changed.tasks || changed.guides) void remind();
    if (changed.guides || changed.seen || changed.answers) void moveGuides().catch(note('guides'));
  }, new AbortController().signal);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void start();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
  browser.runtime.onStartup.addListener(() => void start());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void remind();
  });
  for (const changed of [browser.permissions.onAdded, browser.permissions.onRemoved])
    changed.addListener(() => void refreshBadge().catch(note('badge')));
  listenToCommands(note('command'));
  listenToNotices(() => messageHandlers.openCasebook({ kind: 'openCasebook', route: 'calendar' }));
  void remind();
});
