import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarOf } from '@/content/calendar';

const entries: CalendarEntry[] = [
  { id: 'firstCheck', on: '2026-11-27', title: 'Our first check', note: 'Look; then, tick it.' },
  { id: 'answer.3f0c.extended', on: '2028-02-29', title: 'Answer', note: 'One\nTwo \\ three' },
  {
    id: 'wait.openRefunds',
    on: '2026-12-31',
    title: 'قد يحين الوقت: انتظر حتى تصل جميع المبالغ المستردة إلى بطاقتك البنكية، ثم تحقق منها مرة أخرى',
    note: 'أردتَ العودة إلى هذه المهمة في هذا اليوم. افتح Leavewell وانظر إلى قائمتك؛ المواعيد التي تنتظرها، وفحوصنا.',
  },
];
const made = Date.parse('2026-11-24T10:00:00Z');
const file = (some = entries) => calendarOf(some, { name: 'Leavewell', language: 'ar', made });
const octets = (line: string) => new TextEncoder().encode(line).length;
const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => ({
    event: new ICAL.Event(one),
    alarm: one.getFirstSubcomponent('valarm'),
  }));
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('The calendar file', () => {
  it('ends each line with CRLF and has none over 75 octets, in Arabic too', () => {
    const lines = file().split('\r\n');
    expect(lines.at(-1) === '' ? lines.slice(0, -1) : lines).not.toContain('');
    expect(file().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
    expect(lines.length).toBeGreaterThan(30);
  });

  it('keeps to that with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = file([{ id: 'x', on: '2026-11-27', title: `a${title}`, note: title }]);
        expect(text.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
        expect(parsed(text)).toHaveLength(1);
      }),
    );
  });

  it('is read by ical.js: whole days, the words as they are, each with an alarm at nine that morning', () => {
    const events = parsed(file());
    expect(events.map(({ event }) => event.startDate.toString())).toEqual([
      '2026-11-27',
      '2028-02-29',
      '2026-12-31',
    ]);
    expect(events.map(({ event }) => event.endDate.toString())).toEqual([
      '2026-11-28',
      '2028-03-01',
      '2027-01-01',
    ]);
    expect(events.every(({ event }) => event.startDate.isDate)).toBe(true);
    expect(events.map(({ event }) => event.summary)).toEqual(entries.map(({ title }) => title));
    expect(events.map(({ event }) => event.description)).toEqual(entries.map(({ note }) => note));
    for (const { alarm } of events) {
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm?.getFirstProperty('trigger')?.getParameter('related')).toBe('START');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
    }
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/Sao_Paulo'])(
    'is read by node-ical on the same days in %s',
    (where) => {
      process.env.TZ = where;
      const events = Object.values(nodeIcal.sync.parseICS(file())).filter(
        (one): one is VEvent => one?.type === 'VEVENT',
      );
      const days = events.map(({ start }) =>
        [start.getFullYear(), start.getMonth() + 1, start.getDate()].join('-'),
      );
      expect(days).toEqual(['2026-11-27', '2028-2-29', '2026-12-31']);
      expect(events.map(({ datetype }) => datetype)).toEqual(['date', 'date', 'date']);
      expect(events.map(({ summary }) => summary)).toEqual(entries.map(({ title }) => title));
      expect(events.map(({ uid }) => uid)).toEqual(entries.map(({ id }) => `${id}@leavewell`));
    },
  );

  it('names the same date by the same id when it is downloaded again, so that it is not doubled', () => {
    const later = calendarOf(entries, { name: 'Leavewell', language: 'en', made: made + 86_400_000 });
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    expect(uids(later)).toEqual(uids(file()));
    expect(uids(later)).toHaveLength(3);
  });

  it('holds one date alone when one is asked for', () => {
    expect(parsed(file(entries.slice(1, 2))).map(({ event }) => event.uid)).toEqual([
      'answer.3f0c.extended@leavewell',
    ]);
  });

  it('does not keep the day busy, invites nobody and names no place', () => {
    expect(file()).toContain('TRANSP:TRANSPARENT');
    expect(file()).not.toMatch(/ATTENDEE|ORGANIZER|LOCATION|URL:|https?:/);
  });

  it('carries no marks that turn the direction of a line', () => {
    expect(file([{ id: 'x', on: '2026-11-27', title: '\u2068a\u2069', note: '\u2068b\u2069' }])).not.toMatch(
      /[\u2066-\u2069]/,
    );
  });
});
