import { test } from 'vitest';
import { lockedOut } from './way/lockedOut';
import { withBrowser } from './way/withBrowser';

test.each(['Chromium', 'Firefox'] as const)(
  'a locked account: from the first run through the guide to the sent letter and its answer, in %s',
  (name) => withBrowser(name, lockedOut),
  180_000,
);
