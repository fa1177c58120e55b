import { useMemo } from 'preact/hooks';
import { dateOf } from '@/content/dateOf';
import type { Order } from '@/content/orders/model/order';
import { warranty } from '@/content/orders/view/warranty';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { Amount, Day } from '../printed';
import { hrefOf } from '../route';
import { useWindow } from '../useWindow';
import { itemsWords } from './itemsWords';

/** px */
const size = 64;

const Lines = ({ orders, name }: { orders: readonly Order[]; name: string }) => {
  const t = useT();
  const { holder, rows, total, start } = useWindow({ count: orders.length, size });
  return (
    <table class="table warranty" aria-label={name}>
      <tbody ref={holder} style={{ height: `${total}px`, paddingBlockStart: `${start}px` }}>
        {rows.map(({ index }) => {
          const order = orders[index];
          return (
            order && (
              <tr key={order.id} class="row">
                <td class="what">
                  <a href={hrefOf('orders', order.id)}>
                    <bdi class="cut">{itemsWords(t, order)}</bdi>
                  </a>
                  <span class="small muted">
                    <Day date={order.date} asPrinted={order.dateAsPrinted} />
                    {order.store.name && (
                      <>
                        {' · '}
                        <bdi class="cut">{order.store.name}</bdi>
                      </>
                    )}
                    {order.status.kind === 'unknown' && ` · ${t('orders.states.unknown')}`}
                  </span>
                </td>
                <td class="total">
                  <Amount money={order.total} />
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
};

/** What may still be under warranty comes first. */
export const WarrantyView = () => {
  const t = useT();
  const { orders } = useCasebook();
  const groups = useMemo(() => warranty(orders, dateOf(Date.now())), [orders]);
  return (
    <>
      <p class="muted lead">
        {t('orders.warranty.lead')} {t('orders.warranty.notAdvice')}
      </p>
      {(['recent', 'older', 'undated'] as const).map(
        (group) =>
          (groups[group].length > 0 || group === 'recent') && (
            <section key={group}>
              <h2>{t(`orders.warranty.${group}`)}</h2>
              {groups[group].length > 0 ? (
                <Lines orders={groups[group]} name={t(`orders.warranty.${group}`)} />
              ) : (
                <p class="muted">{t('orders.warranty.none')}</p>
              )}
            </section>
          ),
      )}
    </>
  );
};
