import { test } from 'vitest';
import { wholeJourney } from './journey/whole';

test(
  'the whole way out, from the first page to goodbye, by keyboard alone, in English',
  () => wholeJourney('en'),
  300_000,
);
