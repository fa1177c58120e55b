import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hand-made page of `tests/orders/pages` as a document. */
export const openPage = (name: string): Document =>
  new DOMParser().parseFromString(
    readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8'),
    'text/html',
  );
