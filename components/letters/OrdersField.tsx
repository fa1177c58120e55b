import { useState } from 'preact/hooks';
import { Checkbox } from '../Checkbox';
import { Disclosure } from '../Disclosure';
import { TextField } from '../TextField';
import { useT } from '../useT';
import { OrderMails } from './OrderMails';
import type { OrderChoice } from './orderChoice';

interface Props {
  label: string;
  /** Numbers with a comma between them. */
  value: string;
  orders: readonly OrderChoice[];
  onValue(value: string): void;
}

/** As many as are looked through by eye; the search finds the others. */
const inSight = 20;
const numbersIn = (text: string) => text.split(/[\s,]+/).filter(Boolean);

/** Order numbers: typed, or ticked among the orders of the casebook. */
export const OrdersField = ({ label, value, orders: saved, onValue }: Props) => {
  const t = useT();
  const [mailed, setMailed] = useState<readonly OrderChoice[]>([]);
  const orders = [...saved, ...mailed.filter(({ id }) => !saved.some((one) => one.id === id))];
  const [search, setSearch] = useState('');
  const ticked = numbersIn(value);
  const wanted = search.trim().toLocaleLowerCase();
  const matching = orders.filter(({ id, label: words }) =>
    `${id} ${words}`.toLocaleLowerCase().includes(wanted),
  );
  const tick = (id: string, on: boolean) =>
    onValue((on ? [...ticked, id] : ticked.filter((one) => one !== id)).join(', '));
  return (
    <div class="ordersField">
      <TextField wide label={label} value={value} onValue={onValue} />
      {orders.length > 0 && (
        <Disclosure title={t('letters.chooseOrders', { count: orders.length })}>
          <div class="orderChoices">
            {orders.length > inSight && (
              <TextField label={t('letters.findOrder')} value={search} onValue={setSearch} />
            )}
            <ul>
              {matching.slice(0, inSight).map(({ id, label: words }) => (
                <li key={id}>
                  <Checkbox
                    label={
                      <span>
                        <bdi dir="ltr" class="figure">
                          {id}
                        </bdi>{' '}
                        <bdi class="small muted">{words}</bdi>
                      </span>
                    }
                    checked={ticked.includes(id)}
                    onValue={(on) => tick(id, on)}
                  />
                </li>
              ))}
            </ul>
            {matching.length > inSight && (
              <p class="small muted">{t('letters.moreOrders', { count: matching.length - inSight })}</p>
            )}
          </div>
        </Disclosure>
      )}
      <Disclosure title={t('letters.mails.title')}>
        <OrderMails onOrders={setMailed} />
      </Disclosure>
    </div>
  );
};
