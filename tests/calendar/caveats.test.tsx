import { screen } from '@testing-library/preact';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { Calendar } from '@/components/calendar/Calendar';
import { AuthorityHome } from '@/components/letters/AuthorityHome';
import { calendarOf } from '@/content/calendar';
import { datesToCome, entryOf } from '@/content/dates';
import { defaults, type Memory } from '@/content/memory/memory';
import { createTranslator } from '@/content/translator';
import texts from '@/locales/en.json';
import { paper } from '../components/paper';
import { popup } from '../components/popup';
import { show } from '../components/show';

const holidays = 'Public holidays are not counted; they can move a date.';
/** 28 February 2027 is a Sunday, and no rule of California that was read moves it. */
const legal = { id: 'answer.a.answer', task: 'followUp', due: '2027-02-28', letter: 'deleteOfficer' };
const ours = { id: 'monthCheck', task: 'checkItIsGone', due: '2027-02-28' };
const now = new Date('2027-03-02T10:00').getTime();
const read = () => document.body.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '';
const acts = { download: vi.fn(), drop: vi.fn(), setChecks: vi.fn(), route: vi.fn() };

const places: [name: string, draw: (memory: Memory) => void][] = [
  [
    'the list of dates',
    (memory) => show(<Calendar memory={memory} now={now} today="2027-03-02" acts={acts} />),
  ],
  ['the popup', (memory) => popup(memory)],
  ['the list on paper', (memory) => paper(memory, now, '2027-03-02')],
];

describe.each(places)('In %s', (_, draw) => {
  it('a day that a law gives says that it falls on a Sunday, and that holidays can move it', () => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    draw({ ...defaults, reminders: [{ ...legal, due: '2026-11-22' }] });
    expect(read()).toContain('a Sunday: may move to the next working day');
    expect(read()).toContain(holidays);
    vi.useRealTimers();
  });

  it('a day of our own says neither', () => {
    draw({ ...defaults, reminders: [{ ...ours, due: '2026-11-22' }] });
    expect(read()).not.toMatch(/may move|Public holidays/);
  });
});

it('In the calendar file a day that a law gives says both, as another program reads it', () => {
  const t = createTranslator('en', 'ltr', texts as never);
  const entries = datesToCome({ ...defaults, reminders: [legal] }).map((date) => entryOf(t, date));
  const file = calendarOf(entries, { name: 'Dates', language: 'en', made: now });
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const { summary, description, startDate } = new ICAL.Event(event as ICAL.Component);
  expect(startDate.toString()).toBe('2027-02-28');
  expect(summary).toContain('a Sunday: may move to the next working day');
  expect(description).toContain('public holidays are not counted and can move it');
});

it('The last day to complain says both, too', () => {
  const home = { region: 'turkiye' as const, country: '', state: '' };
  show(
    <AuthorityHome
      home={home}
      authority={undefined}
      today="2027-01-01"
      until="2027-02-28"
      onHome={vi.fn()}
    />,
  );
  expect(screen.getByText(/gives you until/).textContent).toMatch(/a Sunday: .*Public holidays/);
});
