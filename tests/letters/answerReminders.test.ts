// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { answerReminders, forRegion, waitingFor } from '@/content/letters/answerReminders';
import { action } from '@/content/memory/schema';

const id = '3f0c5c0e-7f55-4d3c-9a52-6f1f3f0c5c0e';
const sent = (letter: string) => ({ id, letter, day: '2026-01-31' });

describe('What was sent and noted sets the dates of its answer', () => {
  it('a request to delete, by the law of the region', () => {
    expect(answerReminders(sent('deleteOfficer'), 'eea').map(({ due }) => due)).toEqual([
      '2026-03-02',
      '2026-04-30',
    ]);
    expect(answerReminders(sent('askForData'), 'brazil').map(({ due }) => due)).toEqual(['2026-02-15']);
  });

  it('no date where the region is not known, the law sets none or the letter asks for nothing', () => {
    expect(answerReminders(sent('deleteOfficer'), 'unknown')).toEqual([]);
    expect(answerReminders(sent('deleteOfficer'), 'brazil')).toEqual([]);
    expect(answerReminders(sent('refundsSettled'), 'eea')).toEqual([]);
    expect(answerReminders(sent(''), 'eea')).toEqual([]);
  });

  it('memory takes them, and they are found again when the answer came', () => {
    const reminders = answerReminders(sent('deleteOfficer'), 'california');
    expect(reminders).toHaveLength(3);
    for (const reminder of reminders)
      expect(action.safeParse({ type: 'setReminder', reminder }).success).toBe(true);
    const other = { id: 'monthCheck', task: 'checkItIsGone', due: '2026-03-01' };
    expect(waitingFor(id, [...reminders, other])).toEqual(reminders);
  });

  it('another region takes the dates of the old law away and brings its own, for what has no answer yet', () => {
    const request = { ...sent('askForData'), direction: 'sent' as const, answers: '' };
    const answered = { ...request, id: 'b' };
    const answer = { ...request, id: 'c', direction: 'received' as const, answers: 'b' };
    const check = { id: 'monthCheck', task: 'checkItIsGone', due: '2026-03-01' };
    const told = answerReminders(request, 'eea').map((one) => ({ ...one, firedAt: 5 }));
    const noted = [request, answered, answer];
    expect(forRegion(noted, [...told, check], 'brazil')).toEqual({
      drop: [`answer.${id}.answer`, `answer.${id}.extended`],
      set: [{ id: `answer.${id}.answer`, task: 'followUp', due: '2026-02-15', letter: 'askForData' }],
    });
    expect(forRegion(noted, [...told, check], 'eea')).toEqual({ drop: [], set: [] });
    expect(forRegion(noted, told, 'unknown').drop).toHaveLength(2);
  });
});
