// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Letter, Purpose } from '@/content/letters/letter';
import { letters } from '@/content/letters/letters';
import { nextAfter, type Outcome, outcomes } from '@/content/letters/outcomes';
import { nextOf, whatFollows } from '@/content/letters/whatFollows';
import { tasks } from '@/content/tasks';
import { createTranslator } from '@/content/translator';
import { compile } from '@/scripts/locales/compile';
import { english, tree } from '@/scripts/locales/files';

const t = createTranslator('en', 'ltr', compile('en', tree('en'), english()).compiled);
const purposes: Purpose[] = ['erase', 'access', 'money', 'authority'];
const letterOf = (id: string) => letters.find((one) => one.id === id) as Letter;
const every = letters.flatMap((letter) =>
  purposes.flatMap((purpose) => outcomes.map((outcome) => ({ letter, purpose, outcome }))),
);
const stepAfter = (id: string, outcome: Outcome, purpose: Purpose = 'erase') => {
  const { message, task, date, finished } = nextAfter(letterOf(id), outcome, { purpose });
  return [message, task, date, finished && 'finished'].filter(Boolean).join(' ');
};

describe('After each answer to each message', () => {
  it.each(every.map(({ letter, purpose, outcome }) => [letter.id, purpose, outcome] as const))(
    '%s, for %s, %s: there is a message, a task or an end, and it is said in words',
    (id, purpose, outcome) => {
      const next = nextAfter(letterOf(id), outcome, { purpose });
      expect(next.message ?? next.task ?? next.finished).toBeTruthy();
      if (next.message) expect(letters.map((one) => one.id)).toContain(next.message);
      if (next.task) expect(tasks.map((one) => one.id)).toContain(next.task);
      expect(next.finished ?? next.date).toBeTruthy();
      expect(t.has(`letters.next.${next.text}`), next.text).toBe(true);
      expect(t.of(`letters.next.${next.text}`).split(/\s+/).length).toBeLessThanOrEqual(60);
      if (next.date) expect(t.has(`letters.comeBack.${next.date}`)).toBe(true);
    },
  );

  /** Every way that answers can lead from a first letter, each with the letters written on it. */
  const waysFrom = (first: string, locked: boolean): { written: string[]; end: string }[] => {
    const ways: { written: string[]; end: string }[] = [];
    const go = (written: string[]) => {
      // A circle: it would never end.
      if (new Set(written).size < written.length) throw new Error(written.join(' '));
      for (const outcome of outcomes) {
        const purpose = letterOf(first).purpose as Purpose;
        const next = nextAfter(letterOf(written.at(-1) ?? ''), outcome, { purpose, written, locked });
        if (next.message && next.message !== 'complaint') go([...written, next.message]);
        else ways.push({ written, end: next.message ?? next.task ?? 'finished' });
      }
    };
    go([first]);
    return ways;
  };
  const firstLetters = letters.filter(({ purpose }) => purpose !== 'same').map(({ id }) => id);

  it.each(firstLetters.flatMap((id) => [false, true].map((locked) => [id, locked] as const)))(
    '%s (locked out: %s): whatever they answer, nothing is written twice and every way ends in a task, an end or the authority',
    (first, locked) => {
      const ways = waysFrom(first, locked);
      expect(ways.length).toBeGreaterThanOrEqual(outcomes.length);
      for (const { written, end } of ways) {
        expect(new Set(written).size, written.join(' ')).toBe(written.length);
        expect(['complaint', 'finished', ...tasks.map(({ id }) => id)], written.join(' ')).toContain(end);
      }
    },
  );

  it.each(['noAnswer', 'refused', 'partlyRefused', 'identityWanted', 'wrongChannel', 'orderOpen'] as const)(
    'whoever is locked out and only hears "%s" comes to the authority, and is never sent to a page',
    (outcome) => {
      for (const first of ['deleteOfficer', 'askForData']) {
        const written = [first];
        for (;;) {
          const purpose = letterOf(first).purpose as Purpose;
          const next = nextAfter(letterOf(written.at(-1) ?? ''), outcome, { purpose, written, locked: true });
          expect(next.task, written.join(' ')).toBeUndefined();
          if (next.message === 'complaint') break;
          expect(written).not.toContain(next.message);
          written.push(next.message ?? '');
        }
      }
    },
  );

  it('money is asked of the bank in the end, never of a data protection authority', () => {
    for (const first of ['refundsSettled', 'charges'])
      expect(waysFrom(first, false).map(({ end }) => end)).not.toContain('complaint');
  });

  it.each([
    ['deleteOfficer', 'done', 'keepConfirmation checks'],
    ['deleteOfficer', 'identityWanted', 'identity week'],
    ['deleteChat', 'wrongChannel', 'deleteOfficer week'],
    ['deleteOfficer', 'wrongChannel', 'openDeletePage week'],
    ['deleteForm', 'orderOpen', 'ordersOnTheWay week'],
    ['deleteForm', 'onlyDeactivated', 'stillActive week'],
    ['deleteOfficer', 'refused', 'refusal week'],
    ['refusal', 'refused', 'complaint month'],
    ['noAnswer', 'noAnswer', 'complaint month'],
    ['noAnswer', 'done', 'keepConfirmation checks'],
    ['askForData', 'done', 'requestOfficialFile finished'],
    ['refundsSettled', 'refused', 'openRefunds month'],
    ['complaint', 'done', 'finished'],
    ['complaint', 'noAnswer', 'followUp month'],
  ] as const)('%s, %s: %s', (id, outcome, right) => expect(stepAfter(id, outcome)).toBe(right));

  it('a reminder of a request for data goes on with the data, not with the deletion', () => {
    expect(stepAfter('noAnswer', 'done', 'access')).toBe('requestOfficialFile finished');
    expect(stepAfter('identity', 'done', 'access')).toBe('requestOfficialFile finished');
  });
});

describe('What a noted contact does to the dates', () => {
  const request = {
    id: 'a',
    letter: 'deleteOfficer',
    day: '2026-01-31',
    answers: '',
    direction: 'sent' as const,
  };
  const answer = (outcome: Outcome) => ({
    ...request,
    id: 'b',
    day: '2026-02-10',
    answers: 'a',
    direction: 'received' as const,
    outcome,
  });
  const { set: waits } = whatFollows(request, [request], [], 'eea');
  const dates = (outcome: Outcome) => {
    const { drop, set } = whatFollows(answer(outcome), [request, answer(outcome)], waits, 'eea');
    return { drop, set: set.map(({ id, due, letter }) => [id, due, letter].filter(Boolean).join(' ')) };
  };

  it('a request sets the dates of the law', () => {
    expect(waits.map(({ id, due }) => `${id} ${due}`)).toEqual([
      'answer.a.answer 2026-03-02',
      'answer.a.extended 2026-04-30',
    ]);
  });

  it('an answer that it is done ends them and sets our checks', () => {
    expect(dates('done')).toEqual({
      drop: ['answer.a.answer', 'answer.a.extended'],
      set: ['firstCheck 2026-02-13', 'monthCheck 2026-03-10', 'halfYearCheck 2026-08-10'],
    });
  });

  it('a refusal ends them, and the next step has a day', () => {
    expect(dates('refused')).toEqual({
      drop: ['answer.a.answer', 'answer.a.extended'],
      set: ['next.b 2026-02-17 refusal'],
    });
  });

  it('no answer, or a question who is asking, ends none of them', () => {
    expect(dates('noAnswer')).toEqual({ drop: [], set: ['next.b 2026-02-17 noAnswer'] });
    expect(dates('identityWanted')).toEqual({ drop: [], set: ['next.b 2026-02-17 identity'] });
  });

  it('the next message takes the day of the step back that led to it', () => {
    const refused = answer('refused');
    const { set } = whatFollows(refused, [request, refused], [], 'eea');
    const second = { ...request, id: 'c', letter: 'refusal', day: '2026-02-12', answers: 'b' };
    const { drop, set: own } = whatFollows(second, [request, refused, second], set, 'eea');
    // No law gives its answer a date: it is looked at again after a month of our own.
    expect([drop, own.map(({ id, due, letter }) => `${id} ${due} ${letter}`)]).toEqual([
      ['next.b'],
      ['next.c 2026-03-12 refusal'],
    ]);
    expect(whatFollows(second, [request, refused, second], set, 'uk').set.map(({ due }) => due)).toEqual([
      '2026-03-14',
    ]);
  });

  it('a thread knows what it is for, however long it is; a broken one that goes in a circle ends', () => {
    const data = { ...request, letter: 'askForData' };
    const none = { ...answer('noAnswer'), letter: 'askForData' };
    const again = { ...request, id: 'c', letter: 'noAnswer', answers: 'b' };
    const done = { ...answer('done'), id: 'd', letter: 'noAnswer', answers: 'c' };
    expect(nextOf(done, [data, none, again, done])?.text).toBe('saveCopy');
    const circle = { ...done, answers: 'd' };
    expect(nextOf(circle, [circle])?.text).toBe('keepIt');
    expect(nextOf({ ...done, letter: '' }, [])).toBeUndefined();
  });
});
