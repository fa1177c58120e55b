import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./readReport.mjs').PageReport} PageReport */
/** @typedef {import('./writeFrom.mjs').Written} Written */

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * What a report says of the words of its page. Which of them means what, only a person can tell: each goes behind the
 * part it belongs to.
 * @param {Pick<PageReport, 'page' | 'day' | 'labels'>} report
 * @param {string} known the file as it is
 */
function entry({ page, day, labels }, known) {
  const isNew = labels.filter(({ text }) => !known.includes(quoted(text)));
  if (isNew.length === 0) return '';
  const kinds = [...new Set(isNew.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const texts = isNew.filter((one) => one.kind === kind).map(({ text }) => quoted(text));
    return ` * ${kind}: seen('page report', '${day}', ${texts.join(', ')})`;
  });
  return [
    '/*',
    ` * Of a report on ${page}, ${day}; each belongs behind what it means:`,
    ...lines,
    ' */',
    '',
  ].join('\n');
}

/** @param {string} language */
const nameOf = (language) => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/**
 * A new language: what pages are called tells that they are written in it, so headings need nobody to sort them.
 * @param {PageReport} report
 */
function newFile({ language, page, day, labels }) {
  const headings = labels.filter(({ kind }) => kind === 'heading').map(({ text }) => quoted(text));
  const notes = entry({ page, day, labels: labels.filter(({ kind }) => kind !== 'heading') }, '');
  const words =
    headings.length > 0 ? `{ headings: seen('page report', '${day}', ${headings.join(', ')}) }` : '{}';
  return `import { ${headings.length > 0 ? 'seen, ' : ''}type Words } from './words';

${notes === '' ? '' : `${notes}\n`}/** ${nameOf(language)}. */
const ${language}: Words = ${words};

export default ${language};
`;
}

/**
 * The list of languages with one more.
 * @param {string} index
 * @param {string} language
 */
function withLanguage(index, language) {
  const imports = [...index.matchAll(/^import (\w+) from '\.\/\1';$/gm)].map(([, name = '']) => name);
  const all = [...imports, language].sort();
  const lines = all.map((name) => `import ${name} from './${name}';`).join('\n');
  return index
    .replace(/(?:^import (\w+) from '\.\/\1';\n)+/m, `${lines}\n`)
    .replace(/= \{ [\w, ]+ \};/, `= { ${all.join(', ')} };`);
}

/**
 * The words of the report's language, with what the report adds; in a new language the file and its line in the list.
 * Nothing where the page does not tell its language, or says nothing new.
 * @param {string} into
 * @param {PageReport} report
 * @returns {Written[]}
 */
export function wordsOf(into, report) {
  const { language } = report;
  const file = `content/words/${language}.ts`;
  const place = path.join(into, file);
  if (language === 'unknown') return [];
  if (existsSync(place)) {
    const text = readFileSync(place, 'utf8');
    const notes = entry(report, text);
    return notes === ''
      ? []
      : [{ file, text: text.replace(/^\/\*\* [^\n]+\n(?=const \w+: Words)/m, `${notes}\n$&`) }];
  }
  if (report.labels.length === 0) return [];
  const index = 'content/words/index.ts';
  return [
    { file, text: newFile(report) },
    { file: index, text: withLanguage(readFileSync(path.join(into, index), 'utf8'), language) },
  ];
}
