import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { axe } from './axe';
import { keep, kept, settings } from './kept';
import { chromium, inChromium, restart } from './practice';
import { until } from './until';

inChromium();

const dayFromNow = (days: number) => {
  const at = new Date();
  at.setDate(at.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};
const check = (id: string, days: number) => ({ id, task: 'checkItIsGone', due: dayFromNow(days) });

beforeEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
  await chromium.swEval('chrome.storage.local.remove(["guides", "seen", "tasks", "reminders"])');
  await keep(chromium, { settings: settings({ region: 'eea' }) });
});

const route = (rest: string) => chromium.openExtensionPage(`casebook.html#${rest}`);
const reminders = async () => ((await kept(chromium)).reminders ?? []) as { id: string; due: string }[];
const fileOf = async (page: Page, press: () => Promise<void>) => {
  const coming = page.waitForEvent('download');
  await press();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

test('a request is written, noted as sent, and its legal dates stand in the calendar; the answer takes them back', async () => {
  const page = await route('messages/deleteOfficer');
  const note = page.getByRole('button', { name: 'Note it down' });
  expect(await note.isDisabled()).toBe(true);
  await page.getByLabel('Registered e-mail', { exact: true }).fill('maja@example.com');
  await page.getByLabel('Country', { exact: true }).fill('Germany');
  await page.getByLabel('Your name', { exact: true }).fill('Maja Sample');
  await note.click();
  await page.getByText('2 dates are in your calendar').waitFor();
  const legal = async () => (await reminders()).filter(({ id }) => id.startsWith('answer.'));
  await until(async () => (await legal()).length === 2, 'both dates');
  await page.locator('.log').getByText('Request to delete my account and my data').first().waitFor();
  await page.reload();
  await page.getByRole('button', { name: /Request to delete my account/ }).click();
  await page.getByRole('button', { name: 'Note the answer' }).click();
  await page.getByLabel('What did they answer?').selectOption('It is done');
  await page.getByLabel('What they said').fill('It is deleted.');
  await page.locator('.contactForm').getByRole('button', { name: 'Note it down' }).click();
  await until(async () => (await legal()).length === 0, 'the dates to go');
  // "It is done" is looked after by our own checks.
  expect((await reminders()).map(({ id }) => id)).toEqual(['firstCheck', 'monthCheck', 'halfYearCheck']);
});

test('the message is copied as it stands', async () => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await route('messages/deleteChat');
  await page.getByRole('button', { name: 'Change the words' }).click();
  await page.getByLabel('The message', { exact: true }).fill('Please delete my account.');
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await page.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Please delete my account.');
});

test('a kept confirmation sets our dates and moves the list on to Afterwards', async () => {
  const page = await route('proof/confirmation');
  await page.getByLabel('What the page or mail said').fill('Your account has been deleted.');
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await page.getByText('The note is kept.').waitFor();
  await until(async () => (await reminders()).length === 3, 'the dates of our checks');
  const { tasks } = (await kept(chromium)) as { tasks: Record<string, { state: string }> };
  expect([tasks.confirmDeletion?.state, tasks.keepConfirmation?.state]).toEqual(['done', 'done']);
  await page.getByRole('button', { name: 'Go on with what comes after' }).click();
  await page.getByRole('heading', { level: 1, name: 'After the deletion' }).waitFor();
});

test('the calendar file that a person gets is read by a calendar: days, words, alarms', async () => {
  await keep(chromium, { reminders: [check('firstCheck', 3), check('monthCheck', 30)] });
  const page = await route('calendar');
  const all = await fileOf(page, () =>
    page.getByRole('button', { name: 'Download all for my calendar' }).click(),
  );
  expect(all.name).toBe('leavewell-dates.ics');
  const events = new ICAL.Component(ICAL.parse(all.text)).getAllSubcomponents('vevent');
  expect(events.map((one) => new ICAL.Event(one).startDate.toString())).toEqual([
    dayFromNow(3),
    dayFromNow(30),
  ]);
  expect(events.every((one) => one.getFirstSubcomponent('valarm') !== null)).toBe(true);
});

test('what is overdue shows on the badge without any permission, and goes with the date', async () => {
  const badge = () => chromium.swEval<string>('chrome.action.getBadgeText({})');
  await keep(chromium, { reminders: [check('firstCheck', -1), check('monthCheck', 30)] });
  await until(async () => (await badge()) === '1', 'the badge');
  expect(await chromium.swEval('chrome.action.getTitle({})')).toBe('Leavewell: 1 date is due');
  expect(await chromium.swEval('chrome.permissions.contains({ permissions: ["notifications"] })')).toBe(
    false,
  );
  const page = await route('calendar');
  await page.getByRole('button', { name: /Remove this date: .*first check/ }).click();
  await until(async () => (await badge()) === '', 'the badge to go');
});

test('the alarm is made anew from memory after it was lost and the browser started again', async () => {
  await keep(chromium, { reminders: [check('monthCheck', 30)] });
  const alarm = () => chromium.swEval<{ name: string } | undefined>('chrome.alarms.get("reminders")');
  await until(alarm, 'the alarm');
  await chromium.swEval('chrome.alarms.clearAll()');
  await restart();
  await until(alarm, 'the alarm again');
});

test('the list on paper fits A4 and Letter, spells out addresses and leaves the rest of the page away', async () => {
  const page = await route('checklist');
  await page.getByRole('heading', { level: 1, name: 'Checklist on paper' }).waitFor();
  const pages = async (format: 'A4' | 'Letter') =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  const counts = [await pages('A4'), await pages('Letter')];
  expect(Math.min(...counts)).toBeGreaterThan(3);
  expect(Math.max(...counts)).toBeLessThan(10);
  await page.emulateMedia({ media: 'print' });
  const addresses = page.getByText('privacy.aliexpress.com/home#/request/delete', { exact: true });
  expect(await addresses.first().isVisible()).toBe(true);
  expect(await page.getByText('Print the list').isVisible()).toBe(false);
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
});

const places = [
  'guides',
  'guides/round',
  'guides/companion',
  'guides/monthCheck',
  'messages/deleteOfficer',
  'calendar',
  'proof',
  'checklist',
  'goodbye',
];

test.each([
  ['en', 'light'],
  ['ar', 'dark'],
])(
  'every room is without faults of accessibility in %s, %s, wide and narrow',
  async (language, appearance) => {
    await keep(chromium, {
      settings: settings({ language, appearance, region: 'eea' }),
      reminders: [check('firstCheck', -1), check('monthCheck', 30)],
      tasks: {
        saveOrders: { state: 'done', at: 1 },
        openRefunds: { state: 'waiting', until: dayFromNow(4), at: 1 },
      },
    });
    const page = await route('guides');
    await until(
      () => page.evaluate((want) => document.documentElement.lang === want, language),
      'the language',
    );
    const found: string[] = [];
    for (const [width, height] of [
      [1200, 900],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const place of places) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, place);
        await page.locator('main h1').waitFor();
        found.push(...(await axe(page)).map((fault) => `${place} ${width}: ${fault}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${place} ${width}: is ${wide} px wide`);
      }
    }
    expect(found).toEqual([]);
  },
  180_000,
);
