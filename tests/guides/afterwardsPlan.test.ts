import { describe, expect, it } from 'vitest';
import { guideOf } from '@/content/guides';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import { action } from '@/content/memory/schema';

describe('The plan after the deletion', () => {
  it('sets our own checks after three days, a month and half a year', () => {
    expect(afterwardsPlan('2026-08-31').map(({ id, due }) => `${id} ${due}`)).toEqual([
      'firstCheck 2026-09-03',
      'monthCheck 2026-09-30',
      'halfYearCheck 2027-02-28',
    ]);
  });

  it('each date opens a guide of the same name, and memory takes it', () => {
    for (const reminder of afterwardsPlan('2026-11-24')) {
      expect(guideOf(reminder.id)?.group).toBe('afterwards');
      expect(action.safeParse({ type: 'setReminder', reminder }).success).toBe(true);
    }
  });
});
