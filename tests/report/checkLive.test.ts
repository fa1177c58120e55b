import { describe, expect, it } from 'vitest';
import { isOpen, tableOf } from '@/scripts/checkLive/table.mjs';
import { stateOf } from '@/scripts/checkLive/visit.mjs';
import { sampleReport as report } from './sampleReport';

const nothing = { state: 'unknown', signedIn: 'known' } as const;

describe('What a visit comes to', () => {
  it.each([
    ['holds', report],
    ['look', { ...report, facts: nothing }],
    ['look', { ...report, reader: 'failed' as const }],
    ['early', { ...report, facts: nothing, settled: false }],
    ['noReader', { ...report, facts: nothing, reader: 'none' as const }],
    ['elsewhere', { ...report, page: 'orderList' }],
    ['elsewhere', null],
    ['elsewhere', undefined],
  ])('%s: %#', (state, one) => {
    expect(stateOf('orderDetail', one)).toBe(state);
  });
});

describe('The table', () => {
  it('has a line for each page with what it lacks, each name once, and counts those to look at', () => {
    const lines = tableOf([
      { id: 'orderDetail', state: 'holds', report },
      { id: 'profile', state: 'elsewhere' },
    ]);
    expect(lines[1]).toMatch(/✓ orderDetail +pl +2\/5 +1\/4 +3 +is read – state – canCancel/);
    expect(lines[2]).toMatch(/! profile +led elsewhere/);
    expect(lines[3]).toBe('1 hold or tell nothing, 1 to look at');
    const facts = { deleteEntry: 'unknown' } as const;
    const anchors = { deleteEntry: 'missing' } as const;
    const [, line] = tableOf([{ id: 'profile', state: 'look', report: { ...report, facts, anchors } }]);
    expect(line?.match(/deleteEntry/g)).toHaveLength(1);
  });

  it('asks nobody to look at a page that tells nothing yet', () => {
    expect(['holds', 'early', 'noReader'].some((state) => isOpen({ id: 'x', state: state as 'holds' }))).toBe(
      false,
    );
    expect(isOpen({ id: 'x', state: 'botCheck' })).toBe(true);
  });
});
