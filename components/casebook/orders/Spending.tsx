import { useMemo, useState } from 'preact/hooks';
import { numberFormat } from '@/content/intl';
import { type CurrencySum, spending } from '@/content/orders/view/spending';
import { Choices } from '../../Choices';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { Bars } from './Bars';

/** Sums without a currency are told apart by the sign that was printed. */
const keyOf = ({ currency, sign }: CurrencySum) => currency || `sign ${sign}`;

const useMoneyWords = (currency: string) => {
  const t = useT();
  return (amount: string) =>
    numberFormat(t.language, currency === '' ? {} : { style: 'currency', currency }).format(amount as never);
};

const Sums = ({ sum }: { sum: CurrencySum }) => {
  const t = useT();
  const words = useMoneyWords(sum.currency);
  return (
    <div class="sums">
      {sum.currency !== '' && (
        <Bars
          title={t('orders.spending.chart', { currency: sum.currency })}
          years={sum.years}
          words={words}
        />
      )}
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('orders.spending.year')}</th>
            <th scope="col">{t('orders.spending.orders')}</th>
            <th scope="col">{t('orders.spending.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {sum.years.map(({ year, orders, amount }) => (
            <tr key={year}>
              <th scope="row">{year || t('orders.filters.noYear')}</th>
              <td>{orders}</td>
              <td>{amount === '' ? '–' : words(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('orders.spending.all')}</th>
            <td>{sum.orders}</td>
            <td>{sum.amount === '' ? '–' : words(sum.amount)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

/** What was spent, by year, one currency at a time: sums of different currencies would mean nothing. */
export const Spending = () => {
  const t = useT();
  const { orders } = useCasebook();
  const { currencies, apart, withoutPrice, unknownState } = useMemo(() => spending(orders), [orders]);
  const [wanted, setWanted] = useState<string>();
  const sum = currencies.find((one) => keyOf(one) === wanted) ?? currencies[0];
  return (
    <>
      <p class="muted lead">{t('orders.spending.lead')}</p>
      {currencies.length > 1 && (
        <Choices
          label={t('orders.spending.currency')}
          value={sum ? keyOf(sum) : ''}
          options={currencies.map((one) => ({
            value: keyOf(one),
            label: one.currency || `${t('orders.spending.noCurrency')} ${one.sign ?? ''}`.trim(),
          }))}
          onValue={setWanted}
        />
      )}
      {sum ? <Sums sum={sum} /> : <p>{t('orders.spending.empty')}</p>}
      <ul class="small muted">
        {unknownState > 0 && <li>{t('orders.spending.unknownState', { count: unknownState })}</li>}
        {apart > 0 && <li>{t('orders.spending.apart', { count: apart })}</li>}
        {withoutPrice > 0 && <li>{t('orders.spending.withoutPrice', { count: withoutPrice })}</li>}
      </ul>
    </>
  );
};
