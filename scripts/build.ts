import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folder, languages } from './locales/files';

const packageFile = fileURLToPath(new URL('../package.json', import.meta.url));
const about = (): { version: string; bugs: string } => JSON.parse(readFileSync(packageFile, 'utf8'));
export const version = (): string => about().version;
/** Where issues are reported. */
export const issues = (): string => about().bugs;

/** Names this build: the version and a short sum of all texts. The same sources give the same name. */
export const build = (): string => {
  const sum = createHash('sha256');
  for (const language of languages()) sum.update(readFileSync(`${folder}${language}.json`));
  return `${version()}-${sum.digest('hex').slice(0, 10)}`;
};
