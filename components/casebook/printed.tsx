import { dateFormat, numberFormat } from '@/content/intl';
import type { Money } from '@/content/orders/model/order';
import { isPrinted } from '@/content/orders/model/printedMoney';
import { Chip } from '../Chip';
import { useT } from '../useT';

/** A number of the site in groups of four, as it is easier to read; copied, it comes without gaps. */
export const SiteNumber = ({ id }: { id: string }) => (
  <bdi class="number" dir="ltr">
    {(id.match(/.{1,4}/g) ?? []).map((group, place) => (
      <span key={place}>{group}</span>
    ))}
  </bdi>
);

const inWords = ({ amount, currency, asPrinted }: Money, language: string): string => {
  if (isPrinted(asPrinted) && amount !== '') return asPrinted;
  if (amount === '') return '';
  if (currency === '') return amount;
  // The digits stay exact: a formatter takes decimals as text.
  return numberFormat(language, { style: 'currency', currency }).format(amount as never);
};

/** An amount as the site printed it; where none was read, that is what it says. */
export const Amount = ({ money }: { money: Money }) => {
  const t = useT();
  const words = inWords(money, t.language);
  if (words === '') return <Chip tone="wait">{t('orders.noPrice')}</Chip>;
  return (
    <bdi class="figure">
      {words}
      {money.currency === '' && !isPrinted(words) && <span class="muted"> {t('orders.noCurrency')}</span>}
    </bdi>
  );
};

/** A calendar day (`YYYY-MM-DD`) in words, the same wherever the person is. */
const dayWords = (day: string, language: string): string =>
  dateFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The day of an order: read, or as printed, or not known. */
export const Day = ({ date, asPrinted }: { date: string; asPrinted: string }) => {
  const t = useT();
  if (date !== '') return <time dateTime={date}>{dayWords(date, t.language)}</time>;
  if (asPrinted !== '') return <bdi>{asPrinted}</bdi>;
  return <Chip tone="wait">{t('orders.noDate')}</Chip>;
};
