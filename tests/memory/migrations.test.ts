import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keys, version } from '@/content/memory/keys';
import { defaults } from '@/content/memory/memory';
import { open } from '@/content/memory/migrate';
import { migrations } from '@/content/memory/migrations';

const frozen = readdirSync(import.meta.dirname).filter((name) => /^v\d+\.json$/.test(name));

describe('Every version of what is kept', () => {
  it('has a step to the next one', () => {
    const steps = Object.keys(migrations).map(Number);
    expect(steps).toEqual(Array.from({ length: version - 1 }, (_, i) => i + 1));
  });

  it('has a frozen example', () => {
    expect(frozen.sort()).toEqual(Array.from({ length: version }, (_, i) => `v${i + 1}.json`));
  });

  it.each(frozen)('%s opens whole, with nothing set aside', (name) => {
    const stored = JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
    const { memory, quarantined, newer } = open(stored);
    expect({ quarantined, newer }).toEqual({ quarantined: [], newer: [] });
    expect(Object.keys(memory).sort()).toEqual([...keys].sort());
    expect(memory.tasks.openRefunds).toEqual({ state: 'waiting', until: '2026-12-02', at: 1763980920000 });
    expect(memory.seen.orderList?.toPay).toEqual({ value: 0, at: 1763980920000 });
    expect(memory.settings.language).toBe('es');
    expect(memory.reminders).toHaveLength(1);
  });
});

describe('What version 2 kept of being locked out', () => {
  const said = (whatHappened: string) => ({
    guides: { v: 2, data: { locked: { step: 'collect', results: { whatHappened }, at: 1763980920000 } } },
    settings: { v: 2, data: { ...defaults.settings, language: 'es' } },
  });

  it.each(['blocked', 'mailboxLost', 'providerGone', 'someoneElse'])(
    'whoever said so in its guide is on that way now: %s',
    (what) => {
      const { memory, quarantined } = open(said(what));
      expect(memory.settings).toEqual({ ...defaults.settings, language: 'es', journey: 'locked' });
      expect(quarantined).toEqual([]);
    },
  );

  it('nobody else is: neither who only gets mail, nor who never opened it, and no broken settings are hidden', () => {
    expect(open(said('mailComes')).memory.settings.journey).toBe('close');
    expect(open({ guides: { v: 2, data: {} } }).memory.settings.journey).toBe('close');
    const broken = { ...said('blocked'), settings: { v: 2, data: 'broken' } };
    expect(open(broken).quarantined.map(({ key }) => key)).toEqual(['settings']);
  });

  it('settings that were never changed still get the way', () => {
    const { guides } = said('blocked');
    expect(open({ guides }).memory.settings).toEqual({ ...defaults.settings, journey: 'locked' });
  });
});

describe('What version 1 kept of settling', () => {
  const at = 1763980920000;
  const of = (tasks: object) => open({ tasks: { v: 1, data: tasks } });

  it('a tick becomes "none", and "I know, go on" becomes a decision to go on', () => {
    const { memory, quarantined } = of({
      openDisputes: { state: 'done', at },
      cancelVip: { state: 'notForMe', at },
      ordersOnTheWay: { state: 'done', overruled: true, at },
      saveOrders: { state: 'done', at },
    });
    expect(memory.answers).toEqual({
      disputes: { answer: 'none', at },
      membership: { answer: 'none', at },
      ordersOnTheWay: { answer: 'accepted', at },
    });
    expect(memory.tasks).toEqual({ saveOrders: { state: 'done', at } });
    expect(quarantined).toEqual([]);
  });

  it('a wait stays a wait, and answers nothing', () => {
    const { memory } = of({ openRefunds: { state: 'waiting', until: '2026-12-02', at } });
    expect(memory.tasks).toEqual({ openRefunds: { state: 'waiting', until: '2026-12-02', at } });
    expect(memory.answers).toEqual({});
  });

  it('what failed keeps its place, and texts are made anew', () => {
    const stored = JSON.parse(readFileSync(join(import.meta.dirname, 'v1.json'), 'utf8'));
    const { memory } = open(stored);
    expect(memory.errorLog).toEqual([{ what: 'readFailed', where: 'orderList', at }]);
    expect(memory.overlayMessages.build).toBe('');
  });

  it('never takes the place of what was said since', () => {
    const answers = { v: 3, data: { disputes: { answer: 'some', at: at + 1 } } };
    const { memory } = open({ tasks: { v: 1, data: { openDisputes: { state: 'done', at } } }, answers });
    expect(memory.answers).toEqual({ disputes: { answer: 'some', at: at + 1 } });
  });

  it('is set aside whole where it cannot be read', () => {
    const raw = { v: 1, data: { openDisputes: { state: 'done', at: 'yesterday' } } };
    const { memory, quarantined } = open({ tasks: raw });
    expect(memory.answers).toEqual({});
    expect(quarantined).toEqual([{ key: 'answers', raw: { tasks: raw }, reason: 'broken' }]);
  });
});
