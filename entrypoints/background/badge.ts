import { browser } from 'wxt/browser';
import { datesDue } from '@/content/dates';
import { readMemory } from '@/content/memory/read';
import { readiness } from '@/content/readiness';
import { tasks } from '@/content/tasks';
import { createTranslator } from '@/content/translator';
import { coalesce } from './coalesce';

const show = async (): Promise<void> => {
  const memory = await readMemory(
    'tasks',
    'seen',
    'settings',
    'errorLog',
    'reminders',
    'guides',
    'overlayMessages',
  );
  const { reasons } = readiness(tasks, memory.tasks, memory.seen, Date.now());
  const failed = memory.errorLog.length > 0;
  const { language, direction, messages } = memory.overlayMessages;
  const t = createTranslator(language || 'en', direction, messages);
  const heldUp = memory.settings.journey === 'close' ? reasons.length : 0;
  const overdue = heldUp > 0 ? 0 : datesDue(memory, Date.now()).length;
  const count = heldUp || overdue;
  await browser.action.setBadgeText({ text: failed ? '!' : count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: failed ? '#a3271c' : '#8a5a00' });
  const gone = heldUp > 0 && memory.tasks.confirmDeletion?.state === 'done';
  const open = gone ? 'cards.badgeStillThere' : 'cards.badge';
  const title = failed ? 'cards.badgeTrouble' : overdue > 0 ? 'reminders.badge' : open;
  if (t.has(title)) await browser.action.setTitle({ title: t.of(title, { count }) });
};

/**
 * The number of things that hold up the deletion, else of dates that are due; `!` when something of ours failed; and the
 * same in words.
 */
export const refreshBadge = coalesce(show);
