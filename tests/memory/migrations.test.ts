import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keys, version } from '@/content/memory/keys';
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
    expect(Object.keys(stored).sort()).toEqual([...keys].sort());
    expect(memory.tasks.openRefunds).toEqual({ state: 'waiting', until: '2026-12-02', at: 1763980920000 });
    expect(memory.seen.orderList?.toPay).toEqual({ value: 0, at: 1763980920000 });
    expect(memory.settings.language).toBe('es');
    expect(memory.reminders).toHaveLength(1);
  });
});
