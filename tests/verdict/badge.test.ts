import { describe, expect, it } from 'vitest';
import { defaults, type Memory } from '@/content/memory/memory';
import { badgeOf } from '@/entrypoints/background/badge';
import { saw } from '../tasks/saw';
import { ago, now } from './rows';

const badge = (memory: Partial<Memory>) => badgeOf({ ...defaults, ...memory }, now);
const open = {
  ...saw('orderList', { toPay: 1, processing: 2, processed: 3 }, ago(1)),
  ...saw('refundList', { open: 4, morePages: false }, ago(9)),
};
const amber = '#8a5a00';
const red = '#a3271c';

describe('The badge', () => {
  it('counts open checks, not orders, in amber', () => {
    expect(badge({ seen: open })).toMatchObject({ text: '3', colour: amber });
  });

  it('says nothing while nothing is known', () => expect(badge({}).text).toBe(''));

  it('has no figure of open checks while pausing', () => {
    const settings = { ...defaults.settings, journey: 'pause' as const };
    expect(badge({ seen: open, settings })).toMatchObject({ text: '', title: { key: 'cards.badge.pause' } });
  });

  it('has none either for whoever is locked out, until the account is deleted', () => {
    const settings = { ...defaults.settings, journey: 'locked' as const };
    expect(badge({ seen: open, settings })).toMatchObject({ text: '', title: { key: 'cards.badge.locked' } });
    const tasks = { confirmDeletion: { state: 'done' as const, at: ago(3) } };
    expect(badge({ settings, tasks }).title.key).toBe('cards.badge.deleted');
    expect(badge({ seen: open, settings, tasks })).toMatchObject({ text: '!', colour: red });
  });

  it('is red with ! when something of ours failed, before anything else', () => {
    const errorLog = [{ what: 'x', where: 'y', at: 1 }];
    expect(badge({ seen: open, errorLog })).toMatchObject({ text: '!', colour: red });
  });

  it('is red with ! when the deleted account still seems to be there', () => {
    const tasks = { confirmDeletion: { state: 'done' as const, at: ago(3) } };
    expect(badge({ seen: open, tasks })).toMatchObject({ text: '!', colour: red });
    expect(badge({ seen: {}, tasks })).toMatchObject({ text: '', title: { key: 'cards.badge.deleted' } });
  });

  it('counts dates that are due when no check is open', () => {
    const reminders = [{ id: 'a', task: 'followUp', due: '2026-11-24' }];
    expect(badge({ reminders })).toMatchObject({ text: '1', colour: amber });
    expect(badge({ reminders, seen: open }).text).toBe('3');
  });
});
