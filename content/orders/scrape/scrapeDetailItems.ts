import type { ScrapedItem } from '../model/scraped';
import { folded, printedImage, printedText, printedTitle } from '../text/printedText';

const picture = '.order-detail-item-content-img';

/** The picture of an item row: looked for in wider blocks only as long as these hold one item. */
const imageOf = (row: Element, rows: string) => {
  let block: Element | null = row;
  for (let steps = 0; block && steps < 3; steps++, block = block.parentElement) {
    if (block.querySelectorAll(rows).length > 1) return '';
    const image = printedImage(block.querySelector(picture));
    if (image !== '') return image;
  }
  return '';
};

const priceOf = (row: Element, quantity: string) => {
  const price = row.querySelector('.item-price');
  const wrap = price?.querySelector('[class*="es--wrap"]');
  if (wrap) return printedText(wrap);
  const all = printedText(price);
  return quantity !== '' && all.endsWith(quantity) ? all.slice(0, -quantity.length).trim() : all;
};

/** The items of a detail page, whose rows come in two nestings (site-facts 4.3 and 8). */
export const scrapeDetailItems = (root: ParentNode): ScrapedItem[] => {
  const [inner, outer] = ['.order-detail-item-content-info', '.order-detail-item-content'];
  const rows = root.querySelector(inner) ? inner : outer;
  return [...root.querySelectorAll(rows)].map((row) => {
    const quantity = printedText(row.querySelector('.item-price-quantity'));
    return {
      title: printedTitle(row.querySelector('.item-title')),
      variant: printedText(row.querySelector('.item-sku-attr')),
      quantity,
      price: priceOf(row, quantity),
      link: folded(row.querySelector('.item-title a[href], a[href*="/item/"]')?.getAttribute('href')),
      image: imageOf(row, rows),
    };
  });
};
