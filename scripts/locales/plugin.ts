import type { Plugin } from 'vite';
import { type Compiled, compile } from './compile.ts';
import { english, folder, tree } from './files.ts';

/** Sections that the cards and the background need; `?cards` of a locale holds no others. */
const cardSections = [
  'cards',
  'saving',
  'hints',
  'tasks',
  'pages',
  'panel',
  'sure',
  'sources',
  'quote',
  'reminders',
  'verdict',
  'checks',
];
const cardParts = /^tasks\.[^.]+\.(?:title|partly|heldUp\w*)$|^(?!tasks\.)/;
/** What else a notice of the background says: the checks by their names, and the dates of answers. */
const noticeParts =
  /^guides\.\w+Check\.title$|^deadlines\.terms\.|^calendar\.answer(?:To)?$|^letters\.\w+\.title$|^common\.seen\.|^common\.failed\.(?:full|newer|orphan)$/;

const isForCards = (key: string): boolean =>
  noticeParts.test(key) || (cardSections.includes(key.slice(0, key.indexOf('.'))) && cardParts.test(key));
const forCards = (messages: Compiled): Compiled =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => isForCards(key)));

const compiled = '\0leavewell-texts:';

/** `locales/<lang>.json` is checked against English and compiled where it is imported. Any fault ends the build. */
export const locales = (): Plugin => ({
  name: 'leavewell:locales',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!/\.json(?:\?cards)?$/.test(source)) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    const named = /\/locales\/([A-Za-z-]+)\.json(\?cards)?$/.exec(found?.id ?? '');
    return named ? `${compiled}${named[1]}${named[2] ?? ''}` : undefined;
  },
  load(id) {
    if (!id.startsWith(compiled)) return undefined;
    const [language = '', query] = id.slice(compiled.length).split('?');
    this.addWatchFile(`${folder}${language}.json`);
    const { compiled: messages, missing, faults } = compile(language, tree(language), english());
    if (faults.length > 0) this.error(`Texts with faults:\n${faults.join('\n')}`);
    if (missing.length > 0)
      this.info(`${language} lacks ${missing.length} texts, shown in English: ${missing.join(', ')}`);
    // A worker wakes often and needs one language: the others stay texts that nobody has parsed.
    return query
      ? `export default () => JSON.parse(${JSON.stringify(JSON.stringify(forCards(messages)))})`
      : `export default ${JSON.stringify(messages)}`;
  },
});
