import { test } from 'vitest';
import { refused } from './way/refused';
import { withBrowser } from './way/withBrowser';

test.each(['Chromium', 'Firefox'] as const)(
  'refused on the delete page: a picture, a message, its answers, the date, the complaint and the proof file, in %s',
  (name) => withBrowser(name, refused),
  180_000,
);
