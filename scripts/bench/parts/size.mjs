import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * KB of each script that runs in pages, gzip. The cards' script may weigh 20 KB; the other comes to few pages.
 * @type {import('../figures.mjs').Measure}
 */
export const measure = async ({ extension }) =>
  ['aliexpress', 'saving'].map((name) => {
    const file = path.join(extension, 'content-scripts', `${name}.js`);
    const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
    const limit = name === 'aliexpress' ? { limit: 20 } : {};
    return { what: `script ${name}.js, gzip`, seen: [bytes / 1024], unit: 'KB', ...limit };
  });
