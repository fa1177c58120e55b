import { existsSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('./readReport.mjs').PageReport} PageReport */

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {PageReport} report @returns {string} the language in English, as one word: `polish` */
const languageName = ({ language }) => {
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(
    language === 'unknown' ? 'und' : language,
  );
  return (name ?? language).replace(/[^a-zA-Z]/g, '').replace(/^./, (first) => first.toLowerCase());
};

/**
 * A name that no fixture of this page has yet: `polishReport`, `polishReport2`.
 * @param {string} into
 * @param {PageReport} report
 */
export function freeName(into, report) {
  const name = `${languageName(report)}Report`;
  const isTaken = (/** @type {string} */ one) =>
    existsSync(path.join(into, 'tests/pages', report.page, `${one}.html`));
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name}${number}`;
    if (!isTaken(one)) return one;
  }
}

/** How a label of each kind is written into a page. @type {Record<string, (text: string) => string>} */
const elements = {
  tab: (text) => `<div role="tab">${text}</div>`,
  button: (text) => `<button>${text}</button>`,
  heading: (text) => `<h1>${text}</h1>`,
  state: (text) => `<span class="order-item-header-status-text">${text}</span>`,
};

/** A selector of ours as an element, where it is a plain one. @param {string} selector */
const elementOf = (selector) => {
  const [, name] = /^\.([\w-]+)$/.exec(selector) ?? [];
  const [, part] = /^\[class\*="([\w-]+)"\]$/.exec(selector) ?? [];
  return name || part ? `  <div class="${name ?? `${part}x`}"></div>` : undefined;
};

/**
 * The page and its right facts, to be corrected by hand: no report says what the facts are, for it holds no value.
 * @param {PageReport} report
 * @param {string} address
 * @param {string} name
 * @returns {import('./writeFrom.mjs').Written[]}
 */
export function fixtureOf(report, address, name) {
  const marks = Object.entries(report.markup).flatMap(([selector, there]) =>
    there === 'found' ? (elementOf(selector) ?? []) : [],
  );
  const labels = report.labels.map(({ kind, text }) => `  ${elements[kind]?.(escaped(text))}`);
  const html = [
    '<!doctype html>',
    `<!-- After a report of ${report.day}: its labels are the site's, where they stand is made up. -->`,
    `<html${report.language === 'unknown' ? '' : ` lang="${report.language}"`}>`,
    '<body>',
    '<div id="root">',
    ...labels,
    ...marks,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  const facts = Object.keys(report.facts).filter((fact) => fact !== 'signedIn');
  const expected = {
    url: address,
    settled: report.settled,
    language: report.language,
    facts: Object.fromEntries(facts.map((fact) => [fact, 'unknown'])),
  };
  const file = `tests/pages/${report.page}/${name}`;
  return [
    { file: `${file}.html`, text: html },
    { file: `${file}.json`, text: `${JSON.stringify(expected, null, 2)}\n` },
  ];
}
