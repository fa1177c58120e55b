import type { Order } from '../../model/order';
import type { Refund } from '../../model/refund';
import { orderEntry, refundEntry } from './entry';
import { markup } from './markup';
import { search } from './search';
import { look } from './style';
import type { ArchiveTexts } from './texts';

const hashOf = async (text: string): Promise<string> => {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}'`;
};

/** Nothing remote, no frame, no form: only this file's own style and script, each named by its hash. */
const policy = async () =>
  `default-src 'none'; style-src ${await hashOf(look)}; script-src ${await hashOf(search)}; base-uri 'none'; form-action 'none'`;

const head = async (texts: ArchiveTexts, years: string[], total: number) => `<!doctype html>
<html lang="${markup(texts.language)}" dir="${texts.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${markup(texts.title)}</title>
<style>${look}</style>
</head>
<body>
<header>
<h1>${markup(texts.title)}</h1>
<p class="note">${markup(texts.note)}</p>
<div class="find" role="search" hidden>
<label>${markup(texts.find)}<input id="find" type="search" autocomplete="off"></label>
<label>${markup(texts.year)}<select id="year"><option value="">${markup(texts.allYears)}</option>${years
  .map((year) => `<option>${markup(year)}</option>`)
  .join('')}</select></label>
<output id="count" for="find year" dir="ltr">${total} / ${total}</output>
</div>
</header>
<main>
`;

const chunkSize = 200;
const pieces = function* <One>(all: readonly One[], entry: (one: One) => string) {
  for (let from = 0; from < all.length; from += chunkSize) {
    yield all
      .slice(from, from + chunkSize)
      .map((one) => entry(one))
      .join('');
  }
};

/** The archive in pieces: one HTML file that opens offline, can be searched and printed, and asks nobody anything. */
export async function* archive(
  orders: readonly Order[],
  refunds: readonly Refund[],
  texts: ArchiveTexts,
): AsyncGenerator<string> {
  const days = [...orders, ...refunds].map(({ date }) => date.slice(0, 4));
  const years = [...new Set(days)].filter(Boolean).sort().reverse();
  yield await head(texts, years, orders.length + refunds.length);
  yield `<h2>${markup(texts.orders)}</h2>\n`;
  yield* pieces(orders, (order) => orderEntry(order, texts));
  if (refunds.length > 0) yield `<h2>${markup(texts.refunds)}</h2>\n`;
  yield* pieces(refunds, refundEntry);
  yield `</main>\n<footer><p class="muted">${markup(texts.notAffiliated)}</p></footer>\n<script>${search}</script>\n</body>\n</html>\n`;
}
