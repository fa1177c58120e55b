import { afterEach, describe, expect, it } from 'vitest';
import { type DatesMemory, datesDue, datesToCome, dateTitle, entryOf, notDueYet } from '@/content/dates';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import { answerReminders } from '@/content/letters/answerReminders';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';

const t = createTranslator('en', 'ltr', compile('en', tree('en'), english()).compiled);
const contact = { id: '3f0c5c0e-7f55-4d3c-9a52-6f1f3f0c5c0e', letter: 'deleteOfficer', day: '2026-11-24' };
const memory = {
  reminders: [...afterwardsPlan('2026-11-24'), ...answerReminders(contact, 'eea')],
  tasks: {
    openRefunds: { state: 'waiting' as const, until: '2026-12-01', at: 1 },
    openDisputes: { state: 'waiting' as const, at: 1 },
    saveOrders: { state: 'done' as const, until: '2026-12-02', at: 1 },
  },
  guides: {},
};

const at = (local: string) => new Date(local).getTime();
const due = (local: string, more: Partial<DatesMemory> = {}) =>
  datesDue({ ...memory, tasks: {}, ...more }, at(local)).map(({ about }) => about);

describe('What is due', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });
  const quiet = { confirmationCame: 'yes', appQuiet: 'nothing' };

  it('is what the calendar says, told or not, the oldest first', () => {
    expect(due('2026-11-26T23:59')).toEqual([]);
    expect(due('2026-11-27T00:01')).toEqual(['firstCheck']);
    expect(due('2026-12-24T00:01')).toEqual(['firstCheck', 'answer', 'monthCheck']);
  });

  it('goes by the day of the place where the person is', () => {
    const moment = Date.parse('2026-11-26T23:30:00Z');
    process.env.TZ = 'Asia/Tokyo';
    expect(datesDue({ ...memory, tasks: {} }, moment)).toHaveLength(1);
    process.env.TZ = 'America/New_York';
    expect(datesDue({ ...memory, tasks: {} }, moment)).toHaveLength(0);
  });

  it('is no longer a check that was walked to its end on its day, and again once it is taken back', () => {
    const walked = (step: string, on: string) => ({
      guides: { firstCheck: { step, results: quiet, at: at(on) } },
    });
    expect(due('2026-11-28T12:00', walked('asExpected', '2026-11-27T12:00'))).toEqual([]);
    expect(due('2026-11-28T12:00', walked('appQuiet', '2026-11-27T12:00'))).toEqual(['firstCheck']);
    expect(due('2026-11-28T12:00', walked('asExpected', '2026-11-25T12:00'))).toEqual(['firstCheck']);
  });

  it('is no longer what belongs to a task that was ticked since; what comes later stays', () => {
    const ticked = (on: string) => ({ tasks: { checkItIsGone: { state: 'done' as const, at: at(on) } } });
    expect(due('2026-11-28T12:00', ticked('2026-11-28T09:00'))).toEqual([]);
    expect(due('2027-05-24T12:00', ticked('2026-12-24T09:00'))).toContain('halfYearCheck');
  });

  it('is also what the person waits for, told once for each day', () => {
    const wait = { openRefunds: { state: 'waiting' as const, until: '2026-12-01', at: 1 } };
    const told = { id: 'wait.openRefunds', task: 'openRefunds', due: '2026-12-01', firedAt: 5 };
    const firedAt = (until: string) =>
      datesToCome({
        guides: {},
        reminders: [told],
        tasks: { openRefunds: { ...wait.openRefunds, until } },
      }).map((date) => date.firedAt);
    expect(due('2026-12-01T12:00', { tasks: wait, reminders: [] })).toEqual(['openRefunds']);
    expect(firedAt('2026-12-01')).toEqual([5]);
    expect(firedAt('2026-12-08')).toEqual([undefined]);
  });
});

describe('Looking whether it is gone', () => {
  const deleted = { confirmDeletion: { state: 'done' as const, at: at('2026-11-24T10:00') } };
  const later = (local: string, more: Partial<DatesMemory> = {}) =>
    notDueYet({ ...memory, tasks: deleted, ...more }, at(local));

  it('is nothing for the day of the deletion, but for the day of a check', () => {
    expect(later('2026-11-24T12:00')).toEqual(['checkItIsGone', 'followUp']);
    expect(later('2026-11-27T12:00')).toEqual([]);
  });

  it('waits as long where no dates were set, and writing comes on the day of an answer', () => {
    expect(later('2026-11-26T12:00', { reminders: [] })).toEqual(['checkItIsGone', 'followUp']);
    expect(later('2026-11-27T12:00', { reminders: [] })).toEqual([]);
    const reminders = [{ id: 'answer.x.answer', task: 'followUp', due: '2026-11-25' }];
    expect(later('2026-11-25T12:00', { reminders })).toEqual(['checkItIsGone']);
  });
});

describe('The dates to come', () => {
  it('are all reminders and all tasks that wait for a day, the soonest first', () => {
    expect(datesToCome(memory).map(({ on, kind, about }) => `${on} ${kind} ${about}`)).toEqual([
      '2026-11-27 check firstCheck',
      '2026-12-01 wait openRefunds',
      '2026-12-24 answer answer',
      '2026-12-24 check monthCheck',
      '2027-02-24 answer extended',
      '2027-05-24 check halfYearCheck',
    ]);
  });

  it('leave out what is no date', () => {
    expect(
      datesToCome({ tasks: {}, guides: {}, reminders: [{ id: 'x', task: 'followUp', due: '2026-02-30' }] }),
    ).toEqual([]);
  });

  it('say what they are about', () => {
    expect(datesToCome(memory).map((date) => dateTitle(t, date).replace(/[\u2068\u2069]/g, ''))).toEqual([
      'Our first check, after three days',
      'Get your refunds paid',
      'Answer to “Delete my account (to the data protection officer)”. First date for an answer',
      'Our second check, after a month',
      'Answer to “Delete my account (to the data protection officer)”. Last date, if they said in time why it takes longer',
      'Our last check, after half a year',
    ]);
  });

  it('name the message whose answer it is, so that two requests are told apart', () => {
    const date = {
      id: 'answer.a.answer',
      on: '2026-12-24',
      kind: 'answer',
      about: 'answer',
      task: 'followUp',
    } as const;
    const title = (letter: string) => dateTitle(t, { ...date, letter }).replace(/[\u2068\u2069]/g, '');
    expect(title('askForData')).toBe('Answer to “Ask for my data”. First date for an answer');
    expect(title('aLetterOfALaterVersion')).toBe('Answer from AliExpress. First date for an answer');
  });

  it('on a weekend say so wherever they are shown: list, notice, calendar file', () => {
    const date = {
      id: 'answer.a.extended',
      kind: 'answer',
      about: 'extended',
      task: 'followUp',
      letter: 'askForData',
    } as const;
    const saturday = { ...date, on: '2027-02-27' };
    const told = 'a Saturday: may move to the next working day';
    expect(dateTitle(t, saturday)).toContain(told);
    expect(entryOf(t, saturday).title).toContain(told);
    expect(dateTitle(t, { ...date, on: '2027-02-28' })).toContain('a Sunday');
    expect(dateTitle(t, { ...date, on: '2027-03-01' })).not.toContain('working day');
    expect(entryOf(t, { ...date, on: '2027-03-01' }).note).toContain('public holidays are not counted');
    expect(dateTitle(t, { ...date, on: '2027-02-27', kind: 'check', about: 'firstCheck' })).not.toContain(
      'Saturday',
    );
  });

  it('have a note for the calendar that says whose date it is', () => {
    for (const date of datesToCome(memory)) {
      const entry = entryOf(t, date);
      expect(entry.note.length).toBeGreaterThan(40);
      expect(entry.title).toContain('It may be time');
    }
  });
});
