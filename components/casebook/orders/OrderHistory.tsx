import { orderFields } from '@/content/orders/model/fields';
import type { Order } from '@/content/orders/model/order';
import { Disclosure } from '../../Disclosure';
import { useT } from '../../useT';

/** What changed since it was first saved, and where each part was read. */
export const OrderHistory = ({ order }: { order: Order }) => {
  const t = useT();
  const name = (field: string) => t.of(`orders.fields.${field}`);
  return (
    <section class="section">
      {order.changes.length > 0 && (
        <>
          <h2>{t('orders.view.changes')}</h2>
          <ul class="bullets">
            {order.changes.map(({ at, field, from, to }) => (
              <li key={`${at} ${field} ${from}`}>
                {t('orders.view.change', { field: name(field), from, to })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure title={t('orders.view.read')}>
        <ul class="bullets small muted">
          {orderFields.flatMap((field) => {
            const reading = order.readAt[field];
            if (!reading) return [];
            const source = t(`orders.view.sources.${reading.from}`);
            const at = new Date(reading.at);
            return [<li key={field}>{t('orders.view.readAt', { field: name(field), source, at })}</li>];
          })}
          <li>{t('orders.view.saved', { at: new Date(order.firstSavedAt) })}</li>
        </ul>
      </Disclosure>
    </section>
  );
};
