// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addUp, countTests, passedOver } from '../../scripts/test/counts.mjs';

describe('The count at the end of npm test', () => {
  it('takes the tests of a report', () => {
    const report = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 };
    expect(countTests(report, 1)).toEqual({ passed: 40, failed: 2, skipped: 4 });
  });

  it('counts a run without a report as one failure', () => {
    expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a run that ended badly although each test passed as one failure', () => {
    expect(countTests({ numPassedTests: 7, numFailedTests: 0 }, 1)).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a run that found no test as one failure', () => {
    expect(countTests({ numPassedTests: 0, numFailedTests: 0 }, 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('adds up all steps', () => {
    const steps = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 40, failed: 2, skipped: 4 },
    ];
    expect(addUp(steps)).toEqual({ passed: 41, failed: 2, skipped: 4 });
  });
});

it('says by name what was passed over', () => {
  const one = (status: string, title: string, ...ancestorTitles: string[]) => ({
    status,
    title,
    ancestorTitles,
  });
  const assertionResults = [
    one('passed', 'a'),
    one('failed', 'b'),
    one('skipped', 'c', 'pages drawn from records', 'of refunds'),
    one('pending', 'd', 'pages drawn from records'),
    one('todo', 'e'),
  ];
  expect(passedOver({ testResults: [{ assertionResults }, {}] })).toEqual(['pages drawn from records', 'e']);
  expect(passedOver(undefined)).toEqual([]);
});
