import { describe, expect, it } from 'vitest';
import { guides } from '@/content/guides';
import type { Guide } from '@/content/guides/guide';
import { where } from '@/content/guides/walk';
import { tasks } from '@/content/tasks';

describe('The checks after the deletion', () => {
  const end = (id: string, results: Record<string, string>) => {
    const guide = guides.find((one) => one.id === id) as Guide;
    return where(guide, { step: '', results, at: 1 }).exit?.id;
  };
  const quiet = { promotions: 'none', resetMail: 'none', statement: 'none', wasConfirmed: 'yes' };

  it('do not call an account quiet that still answers to a password reset or writes to you', () => {
    expect(end('monthCheck', { ...quiet, signInOnce: 'skipped' })).toBe('quiet');
    expect(end('monthCheck', { ...quiet, resetMail: 'came' })).toBe('ask');
    expect(end('monthCheck', { ...quiet, promotions: 'some', lureOrTrue: 'genuine' })).toBe('ask');
  });

  it('do not call it as expected when no confirmation was found', () => {
    expect(end('firstCheck', { confirmationCame: 'no', spamToo: 'notFound' })).toBe('noConfirmation');
  });

  it('open no page of the account, which would ask to sign in', () => {
    const after = guides.filter(({ group }) => group === 'afterwards');
    expect(after.flatMap(({ steps }) => steps.filter(({ page }) => page))).toEqual([]);
    const lag = guides.find(({ id }) => id === 'stillActive')?.steps.find(({ id }) => id === 'mailLag');
    expect(lag?.page).toBeUndefined();
    expect(tasks.find(({ id }) => id === 'followUp')?.links).toBeUndefined();
  });
});
