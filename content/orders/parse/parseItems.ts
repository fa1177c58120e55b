import type { OrderItem } from '../model/order';
import type { Found } from '../model/problems';
import type { ScrapedItem } from '../model/scraped';
import { plainDigits } from '../text/digits';
import { pictureLink, siteLink } from '../text/links';
import { readMoney } from '../text/money';

/** "x2", "X 10", "×3", "2": one number and nothing that could be another. */
const quantityOf = (printed: string) => {
  const numbers = plainDigits(printed).match(/\d+/g) ?? [];
  return numbers.length === 1 && (numbers[0] ?? '').length <= 6 ? String(Number(numbers[0])) : '';
};

/** Items with readable prices and checked links, and what could not be read of them. `hint`: see `readMoney`. */
export const parseItems = (items: ScrapedItem[], url: string, hint: string): [OrderItem[], Found[]] => {
  const found: Found[] = [];
  const parsed = items.slice(0, 500).map((item): OrderItem => {
    const isPicture = item.title === '';
    const { money, reason } = readMoney(item.price, hint);
    const link = siteLink(item.link, url);
    const image = pictureLink(item.image, url);
    if (isPicture) found.push(['items', 'picturesOnly']);
    if (!isPicture || item.price !== '') found.push(['items', reason]);
    if ((item.link !== '' && link === '') || (item.image !== '' && image === '')) {
      found.push(['items', 'foreignLink']);
    }
    return {
      title: item.title,
      variant: item.variant,
      quantity: quantityOf(item.quantity),
      price: money,
      link,
      image,
      itemId: link.match(/\/item\/(\d{6,24})(?:\.html|[/?#]|$)/)?.[1] ?? '',
    };
  });
  return [parsed, found];
};
