import { Component } from 'preact';
import type { OrderRow } from '@/content/orders/view/orderRow';
import { useT } from '../../useT';
import { Amount, Day, SiteNumber } from '../printed';
import { hrefOf } from '../route';
import { itemsWords } from './itemsWords';

interface Props {
  row: OrderRow;
  /** In the table, of which the head is the first row. */
  place: number;
}

const Cells = ({ order }: Pick<OrderRow, 'order'>) => {
  const t = useT();
  return (
    <>
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
          <span class="muted">{t('orders.noStore')}</span>
        )}
      </td>
      <td class="items">
        <bdi class="cut">{itemsWords(t, order)}</bdi>
      </td>
      <td class="total">
        <Amount money={order.total} />
      </td>
      <td class="state">
        {order.status.asPrinted ? (
          <bdi class="cut">{order.status.asPrinted}</bdi>
        ) : (
          <span class="muted">{t('orders.noState')}</span>
        )}
      </td>
    </>
  );
};

/**
 * One order of the table. The number is the link; it fills the whole row. A scroll draws the rows that come, and leaves
 * those that stay. (Not by `useMemo`: elements kept there keep every row that was ever beside them.)
 */
export class Row extends Component<Props> {
  override shouldComponentUpdate({ row, place }: Props) {
    return row !== this.props.row || place !== this.props.place;
  }

  override render({ row, place }: Props) {
    return (
      <tr aria-rowindex={place} class="row">
        <Cells order={row.order} />
      </tr>
    );
  }
}
