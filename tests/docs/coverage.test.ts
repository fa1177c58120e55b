import { describe, expect, it } from 'vitest';
import { guides } from '@/content/guides';
import { hints } from '@/content/hints';
import { letters } from '@/content/letters/letters';
import { tasks } from '@/content/tasks';
import { advice } from './advice';
import { isThere, named, pathsIn, rows, table, textsOf } from './rows';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const known: Record<string, string[]> = {
  hint: idsOf(hints),
  task: idsOf(tasks),
  guide: idsOf(guides),
  letter: idsOf(letters),
};
const kinds = Object.keys(known);
const rowsOf = (letters: string) => rows.filter(({ id }) => letters.includes(id[0] ?? ''));
const files = import.meta.glob<{ cases: object }>('../{hints,tasks}/cases/*.ts', { eager: true });
const withCases = (ids: string[], room: string) => {
  const mine = Object.entries(files).filter(([path]) => path.startsWith(`../${room}/`));
  return ids.filter((id) => mine.some(([, file]) => id in file.cases));
};

describe('The table of coverage', () => {
  it('has every row of the guide once: 29 of advice, 28 from stronger sources, 9 of what is never said', () => {
    const all = [29, 28, 9].flatMap((count, i) =>
      Array.from({ length: count }, (_, n) => `${'GCN'[i]}${n + 1}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(all);
  });

  it.each(kinds)('names only a %s that is there', (kind) => {
    expect(named(table, kind).length).toBeGreaterThan(kind === 'letter' ? 2 : 5);
    expect(named(table, kind).filter((id) => !known[kind]?.includes(id))).toEqual([]);
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
