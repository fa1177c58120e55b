import { browser } from 'wxt/browser';
import { datesDue } from '@/content/dates';
import type { Memory } from '@/content/memory/memory';
import { readMemory } from '@/content/memory/read';
import { journeyNow } from '@/content/tasks/task';
import type { MessageKey } from '@/content/translator';
import { createTranslator } from '@/content/translator';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { hasAccess } from '../ownPages/siteAccess';
import { coalesce } from './coalesce';

const needed = [
  'tasks',
  'seen',
  'answers',
  'settings',
  'errorLog',
  'reminders',
  'guides',
  'overlayMessages',
] as const;
type BadgeMemory = Pick<Memory, (typeof needed)[number]>;

/** The colours of `components/tokens.css` that can be read on any toolbar. */
const colours = { warn: '#a3271c', wait: '#8a5a00', good: '#0b6b63' };

export interface Badge {
  text: string;
  colour: string;
  /** The same in words. */
  title: { key: MessageKey; values: { count: number } };
}

const badge = (text: string, colour: keyof typeof colours, key: MessageKey, count = 0): Badge => ({
  text,
  colour: colours[colour],
  title: { key, values: { count } },
});

/**
 * What the toolbar shows: `!` where something of ours failed, the browser keeps us off the site's pages, or the deleted
 * account is still there; else how many checks are open, else how many dates are due, else a tick when the account is
 * ready. Whoever pauses or is locked out has no checks.
 */
export const badgeOf = (memory: BadgeMemory, now: number, isAllowed = true): Badge => {
  if (memory.errorLog.length > 0) return badge('!', 'warn', 'cards.badgeTrouble');
  const { kind, checks, alive } = verdictOf(memory, now);
  const journey = journeyNow(memory.settings.journey, kind === 'deleted');
  const isClosing = journey === 'close';
  if (isClosing && alive) return badge('!', 'warn', 'cards.badgeStillThere');
  // Who has deleted the account may well have taken it back.
  if (!isAllowed && kind !== 'deleted') return badge('!', 'warn', 'cards.badgeAccess');
  const open = checks.filter(
    ({ state, was }) => state === 'open' || (state === 'old' && was === 'open'),
  ).length;
  if (isClosing && kind === 'notReady') return badge(String(open), 'wait', 'cards.badge.notReady', open);
  const due = datesDue(memory, now).length;
  if (due > 0) return badge(String(due), 'wait', 'reminders.badge', due);
  if (journey !== 'close') return badge('', 'wait', `cards.badge.${journey}`);
  return badge(kind === 'ready' ? '✓' : '', 'good', `cards.badge.${kind}`);
};

const show = async (): Promise<void> => {
  const memory = await readMemory(...needed);
  const { text, colour, title } = badgeOf(memory, Date.now(), await hasAccess());
  const { language, direction, messages } = memory.overlayMessages;
  const t = createTranslator(language || 'en', direction, messages);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  if (t.has(title.key)) await browser.action.setTitle({ title: t.of(title.key, title.values) });
};

/** Draws the badge as memory stands now. */
export const refreshBadge = coalesce(show);
