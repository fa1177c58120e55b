import { describe, expect, it } from 'vitest';
import { advice } from './advice';
import { isThere, named, pathsIn, rows, table, textsOf } from './rows';

const kinds = ['hint', 'task', 'guide', 'letter'];
const rowsOf = (letters: string) => rows.filter(({ id }) => letters.includes(id[0] ?? ''));
const withCases = (ids: string[], room: string) =>
  ids.filter((id) => isThere(`tests/${room}/cases/${id}.ts`));

describe('The table of coverage', () => {
  it('has every row of the guide once: 29 of advice, 28 from stronger sources, 9 of what is never said', () => {
    const all = [29, 28, 9].flatMap((count, i) =>
      Array.from({ length: count }, (_, n) => `${'GCN'[i]}${n + 1}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(all);
  });

  it.each(kinds)('names only a %s that is there', (kind) => {
    expect(named(table, kind).length).toBeGreaterThan(kind === 'letter' ? 2 : 5);
    expect(named(table, kind).filter((id) => !isThere(`content/${kind}s/${id}.ts`))).toEqual([]);
  });

  it('points only to files and folders that are there', () => {
    expect(pathsIn(table).length).toBeGreaterThan(20);
    expect(pathsIn(table).filter((path) => !isThere(path))).toEqual([]);
  });
});

describe.each(rowsOf('GC').map((row) => [row.id, row] as const))('The row %s', (id, row) => {
  it('has a place', () => {
    const places = [...kinds.flatMap((kind) => named(row.places, kind)), ...pathsIn(row.places)];
    expect(places).not.toEqual([]);
  });

  it('has a test that shows it', () => {
    const hints = /hint examples?/.test(row.tests) || /hint and task/.test(row.tests);
    const tasks = /task examples?/.test(row.tests);
    expect(hints || tasks || pathsIn(row.tests).length > 0).toBe(true);
    if (hints) expect(withCases(named(row.places, 'hint'), 'hints')).not.toEqual([]);
    if (tasks) expect(withCases(named(row.places, 'task'), 'tasks')).not.toEqual([]);
  });

  it('says its advice in the texts of what it names', () => {
    expect(advice[id] !== undefined || pathsIn(row.places).length > 0).toBe(true);
    const text = textsOf(row);
    expect((advice[id] ?? []).filter((word) => !word.test(text)).map(String)).toEqual([]);
  });
});

describe.each(rowsOf('N').map((row) => [row.id, row] as const))('The row %s', (_, row) => {
  it('is held by a test that is named', () => {
    expect(pathsIn(row.tests).filter((path) => /^tests\/.+\.test\.tsx?$/.test(path))).not.toEqual([]);
  });
});
