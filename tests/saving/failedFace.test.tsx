import { render } from 'preact';
import { expect, test } from 'vitest';
import { AddressSaving } from '@/components/panel/saving/AddressSaving';
import { FailedFace } from '@/components/panel/saving/FailedFace';
import { OneSaving } from '@/components/panel/saving/OneSaving';
import { reasonOf } from '@/content/reasonOf';
import { t } from '../overlay/sample';

const none = () => undefined;
const acts = { choose: none, again: none, open: none, close: none };
const faces = (reason: string) => [
  <FailedFace t={t} reason={reason} again={none} close={none} />,
  <OneSaving t={t} state={{ step: 'failed', reason }} acts={acts} />,
  <AddressSaving t={t} state={{ failed: reason }} acts={acts} />,
];
const text = (reason: string, place: number) => {
  render(faces(reason)[place], document.body);
  return document.body.textContent;
};

test.each([0, 1, 2])('face %i says that there is no room, and what can be done', (place) => {
  const full = reasonOf(new DOMException('', 'QuotaExceededError'));
  expect(text(full, place)).toContain('This browser has no more room.');
  expect(text('newerData', place)).toContain('A newer Leavewell wrote it.');
  expect(text('noAnswer', place)).toContain('Nothing was lost.');
});

test('a reason of our own stays as it is, one of the browser names its kind', () => {
  expect([new Error('newerData'), new TypeError('x'), 'y'].map(reasonOf)).toEqual([
    'newerData',
    'TypeError: x',
    'y',
  ]);
});
