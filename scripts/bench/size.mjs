import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of each script that runs in pages, gzip. The cards' script may weigh 20 KB. */
export const measure = async ({ extension }) =>
  ['aliexpress', 'saving'].map((name) => {
    const file = path.join(extension, 'content-scripts', `${name}.js`);
    const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
    return {
      what: `script ${name}, gzip`,
      with: bytes / 1024,
      unit: 'KB',
      limit: name === 'aliexpress' ? 20 : undefined,
    };
  });
