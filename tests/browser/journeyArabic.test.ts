import { test } from 'vitest';
import { wholeJourney } from './journey/whole';

test(
  'the whole way out, from the first page to goodbye, by keyboard alone, in Arabic',
  () => wholeJourney('ar'),
  300_000,
);
