import { allVisible, isVisible } from './visible';

/** Ids and classes: site facts 4.8. The frame's address is that of the bot-check pages (site facts 2). */
const signs = [
  '#nc_1_n1z',
  '.nc-container',
  '#baxia-dialog-content',
  '.baxia-dialog',
  'iframe[src*="_____tmd_____"]',
];
/** The site's guard leaves things in healthy pages too: scripts, styles, and containers that are still empty. */
const idle = 'script, style, link, meta, template, .nc-container:empty, [id^="baxia"]:not(iframe):empty';

/** What the guard puts over a page, it puts at the end of the body: `id="baxia…"`. */
const onTop = (document: Document): Element[] =>
  [...(document.body?.children ?? [])].filter((one) => one.getAttribute('id')?.startsWith('baxia'));

/** Whether a bot check stands in the page. */
export const hasBotCheck = (document: Document): boolean =>
  [...allVisible(document, signs), ...onTop(document)].some((sign) => !sign.matches(idle) && isVisible(sign));
