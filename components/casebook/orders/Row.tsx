import type { OrderRow } from '@/content/orders/orderRow';
import { useSay } from '../../say';
import { Amount, Day, SiteNumber } from '../printed';
import { hrefOf } from '../route';
import { itemsWords } from './itemsWords';

/** One order of the table. The number is the link; it fills the whole row. */
export const Row = ({ row: { order }, place }: { row: OrderRow; place: number }) => {
  const say = useSay();
  return (
    <tr aria-rowindex={place} class="row">
      <td class="date">
        <Day date={order.date} asPrinted={order.dateAsPrinted} />
      </td>
      <td class="id">
        <a href={hrefOf('orders', order.id)}>
          <SiteNumber id={order.id} />
        </a>
      </td>
      <td class="store">
        {order.store.name ? (
          <bdi class="cut">{order.store.name}</bdi>
        ) : (
          <span class="muted">{say('orders.noStore')}</span>
        )}
      </td>
      <td class="items">
        <bdi class="cut">{itemsWords(say, order)}</bdi>
      </td>
      <td class="total">
        <Amount money={order.total} />
      </td>
      <td class="state">
        {order.status.asPrinted ? (
          <bdi class="cut">{order.status.asPrinted}</bdi>
        ) : (
          <span class="muted">{say('orders.noState')}</span>
        )}
      </td>
    </tr>
  );
};
