import { foreign, markup } from '../orders/export/archive/markup';
import { printedMoney } from '../orders/model/printedMoney';
import { pictureUrl } from '../pictures/takenPicture';
import type { Translator } from '../translator';
import { type Happening, ordersByYear, type ProofParts, timelineOf } from './parts';
import { style } from './style';

/** One file beside the page, as the list of sums names it. */
export interface Listed {
  name: string;
  sha256: string;
}

const line = (text: string) => `<p class="muted">${text}</p>`;
const when = (t: Translator, at: string, zone: string) =>
  `${markup(new Intl.DateTimeFormat(t.language, { dateStyle: 'full', timeStyle: 'long', timeZone: zone }).format(new Date(at)))} (${markup(zone)})`;

const entry = (t: Translator, one: Happening): string => {
  if (one.kind === 'contact') {
    const { direction, channel, subject, text, reference, outcome } = one.contact;
    const who = outcome
      ? t.of(`letters.outcomes.${outcome}`)
      : `${t.of(`letters.directions.${direction}`)} · ${t.of(`letters.ways.${channel}`)}`;
    return `<h3>${foreign(subject)}</h3>${line(`${markup(one.day)} · ${markup(who)}`)}${
      reference && line(`${markup(t('letters.referenceShort'))} ${foreign(reference)}`)
    }<div class="text" dir="auto">${markup(text)}</div>${line(`${markup(t('proofFile.noted'))} ${when(t, one.at, one.zone)}`)}`;
  }
  if (one.kind === 'proof')
    return `<h3>${foreign(one.proof.title)}</h3>${line(when(t, one.at, one.zone))}<div class="text" dir="auto">${markup(one.proof.text)}</div>`;
  const { title, address, browser, sha256 } = one.picture;
  return `<h3>${foreign(title)}</h3>${line(when(t, one.at, one.zone))}<img src="${pictureUrl(one.picture)}" alt="${markup(title)}">${line(
    `${foreign(address)}<br>${foreign(browser)}<br>SHA-256 <code>${sha256}</code>`,
  )}`;
};

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${markup(head)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${foreign(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/**
 * The proof as one page that opens offline and prints: what happened in the order of time, with pictures in it, a summary
 * of the orders, and the sums of the files beside it. Every word of a page or a person is text, never markup.
 */
export const proofPage = (
  t: Translator,
  parts: ProofParts,
  listed: readonly Listed[],
  made: { at: string; zone: string },
): string => {
  const orders = [...parts.orders].sort((a, b) => b.date.localeCompare(a.date));
  return `<!doctype html>
<html lang="${markup(t.language)}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(t('proofFile.title'))}</title>
<style>${style}</style>
</head>
<body>
<h1>${markup(t('proofFile.title'))}</h1>
<p>${markup(t('proofFile.what'))}</p>
${line(`${markup(t('proofFile.made'))} ${when(t, made.at, made.zone)}`)}
<h2>${markup(t('proofFile.timeline'))}</h2>
${timelineOf(parts)
  .map((one) => `<article>${entry(t, one)}</article>`)
  .join('\n')}
<h2>${markup(t('proofFile.orders'))}</h2>
${line(
  ordersByYear(orders)
    .map(([year, count]) => markup(`${year || t('orders.noDate')}: ${count}`))
    .join(' · '),
)}
${table(
  ['id', 'date', 'state', 'total'].map((head) => t.of(`proofFile.columns.${head}`)),
  orders.map(({ id, date, dateAsPrinted, status, total }) => [
    id,
    date || dateAsPrinted,
    status.asPrinted,
    printedMoney(total),
  ]),
)}
<h2>${markup(t('proofFile.sums'))}</h2>
<p>${markup(t('proofFile.sumsWhat'))}</p>
${table(
  [t('proofFile.columns.file'), 'SHA-256'],
  listed.map(({ name, sha256 }) => [name, sha256]),
)}
</body>
</html>
`;
};
