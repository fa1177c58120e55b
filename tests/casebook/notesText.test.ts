import { beforeEach, expect, it } from 'vitest';
import { notesText } from '@/components/casebook/notesText';
import { firstCasebook } from '@/content/casebook/casebooks';
import { proofs } from '@/content/casebook/stores';
import { sayIn } from '../components/show';
import { storedCasebook } from '../components/storedCasebook';
import { freshCasebooks } from './freshCasebooks';

beforeEach(freshCasebooks);

it('has a note of a casebook so new that the page does not show it yet', async () => {
  const { id: casebook } = await firstCasebook();
  await proofs.put({
    casebook,
    id: 'p1',
    at: '2026-11-24T10:00:00.000Z',
    day: '2026-11-24',
    zone: 'Europe/Lisbon',
    task: 'keepConfirmation',
    title: 'Confirmation',
    text: 'It is gone.',
  });
  expect(storedCasebook.all).toEqual([]);
  expect(await notesText(sayIn('en'), storedCasebook)).toContain('It is gone.');
});
