import { describe, expect, it } from 'vitest';
import { datesToCome, dateTitle, entryOf } from '@/content/dates';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import { answerReminders } from '@/content/letters/answerReminders';
import { speak } from '@/content/say';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';

const say = speak('en', 'ltr', compile('en', tree('en'), english()).compiled);
const contact = { id: '3f0c5c0e-7f55-4d3c-9a52-6f1f3f0c5c0e', letter: 'deleteOfficer', day: '2026-11-24' };
const memory = {
  reminders: [...afterwardsPlan('2026-11-24'), ...answerReminders(contact, 'eea')],
  tasks: {
    openRefunds: { state: 'waiting' as const, until: '2026-12-01', at: 1 },
    openDisputes: { state: 'waiting' as const, at: 1 },
    saveOrders: { state: 'done' as const, until: '2026-12-02', at: 1 },
  },
};

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
    expect(datesToCome({ tasks: {}, reminders: [{ id: 'x', task: 'followUp', due: '2026-02-30' }] })).toEqual(
      [],
    );
  });

  it('say what they are about', () => {
    expect(datesToCome(memory).map((date) => dateTitle(say, date).replace(/[\u2068\u2069]/g, ''))).toEqual([
      'Our first check, after three days',
      'Get your refunds paid',
      'Answer from AliExpress. First date for an answer',
      'Our second check, after a month',
      'Answer from AliExpress. Last date, if they told you in time why it takes longer',
      'Our last check, after half a year',
    ]);
  });

  it('have a note for the calendar that says whose date it is', () => {
    for (const date of datesToCome(memory)) {
      const entry = entryOf(say, date);
      expect(entry.note.length).toBeGreaterThan(40);
      expect(entry.title).toContain('It may be time');
    }
  });
});
