import { useMemo, useState } from 'preact/hooks';
import type { Order } from '@/content/orders/model/order';
import { Checkbox } from '../../Checkbox';
import { LinkButton } from '../../LinkButton';
import { useCasebook } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { useT } from '../../useT';
import { Day, SiteNumber } from '../printed';
import { hrefOf } from '../route';
import { useNarrow } from '../useNarrow';
import { useWindow } from '../useWindow';
import { itemsWords } from './itemsWords';

/** px: on a phone the way to the receipt stands below, so that no number is cut. */
const sizes = { wide: 64, narrow: 100 };

interface LineProps {
  order: Order;
  done: boolean;
  onTick(done: boolean): void;
}

const Line = ({ order, done, onTick }: LineProps) => {
  const t = useT();
  const { receipt, detail } = order.links;
  return (
    <tr class="row">
      <td class="tick-cell">
        <input
          type="checkbox"
          class="tick"
          aria-label={t('orders.receipts.tick', { id: order.id })}
          checked={done}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      </td>
      <td class="what">
        <a href={hrefOf('orders', order.id)}>
          <SiteNumber id={order.id} />
        </a>
        <span class="small muted">
          <Day date={order.date} asPrinted={order.dateAsPrinted} /> ·{' '}
          <bdi class="cut">{itemsWords(t, order)}</bdi>
        </span>
      </td>
      <td class="do">
        {(receipt || detail) && (
          <LinkButton href={receipt || detail} look="outlined" little>
            {t(receipt ? 'orders.receipts.open' : 'orders.receipts.openOrder')}
          </LinkButton>
        )}
      </td>
    </tr>
  );
};

/** A list to work through: each order with the way to its receipt, and a tick that the person sets. */
export const Receipts = () => {
  const t = useT();
  const act = useAction();
  const { orders, receipts, casebook, stores } = useCasebook();
  const [onlyOpen, setOnlyOpen] = useState(false);
  // A tick that was just set stays in the list, so that it can be taken back.
  const shown = useMemo(
    () => (onlyOpen ? orders.filter(({ id }) => !receipts.has(id)) : orders),
    [orders, onlyOpen],
  );
  const size = useNarrow(499) ? sizes.narrow : sizes.wide;
  const { holder, rows, total, start } = useWindow({ count: shown.length, size });
  const tick = (order: Order, done: boolean) => {
    if (!casebook) return;
    const { id } = casebook;
    const at = new Date().toISOString();
    void act('receipt', () =>
      done
        ? stores.files.put({ casebook: id, id: order.id, kind: 'receipt', at })
        : stores.files.remove(id, order.id),
    );
  };
  return (
    <>
      <p class="muted lead">
        {t('orders.receipts.lead')}{' '}
        {orders.some(({ links }) => !links.receipt) && t('orders.receipts.noLink')}
      </p>
      <div class="bar-line">
        <Checkbox label={t('orders.receipts.onlyOpen')} checked={onlyOpen} onValue={setOnlyOpen} />
        <p class="muted" role="status">
          {t('orders.receipts.ticked', { done: receipts.size, all: orders.length })}
        </p>
      </div>
      <table class="table receipts" aria-label={t('orders.views.receipts')}>
        <tbody ref={holder} style={{ height: `${total}px`, paddingBlockStart: `${start}px` }}>
          {rows.map(({ index }) => {
            const order = shown[index];
            return (
              order && (
                <Line
                  key={order.id}
                  order={order}
                  done={receipts.has(order.id)}
                  onTick={(done) => tick(order, done)}
                />
              )
            );
          })}
        </tbody>
      </table>
    </>
  );
};
