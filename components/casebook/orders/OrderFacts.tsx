import type { ComponentChildren } from 'preact';
import type { Order } from '@/content/orders/model/order';
import { useT } from '../../useT';
import { Amount, Day } from '../printed';

const Fact = ({ name, children }: { name: ComponentChildren; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Shop, state, payment, tracking, dates and the parts of the total: only what was read. */
export const OrderFacts = ({ order }: { order: Order }) => {
  const t = useT();
  const kind = t(`orders.states.${order.status.kind}`);
  const { store, status, payment, tracking, dates, parts, total } = order;
  return (
    <section class="section">
      <h2>{t('orders.view.facts')}</h2>
      <dl class="facts">
        {store.name && (
          <Fact name={t('orders.view.store')}>
            {store.link ? (
              <a href={store.link} target="_blank" rel="noopener noreferrer">
                <bdi>{store.name}</bdi>
              </a>
            ) : (
              <bdi>{store.name}</bdi>
            )}
          </Fact>
        )}
        {status.asPrinted && (
          <Fact name={t('orders.view.status')}>
            <bdi>{status.asPrinted}</bdi>{' '}
            {kind !== status.asPrinted && status.kind !== 'unknown' && <span class="muted">({kind})</span>}
          </Fact>
        )}
        {payment && (
          <Fact name={t('orders.view.payment')}>
            <bdi>{payment}</bdi>
          </Fact>
        )}
        {tracking.map((number) => (
          <Fact key={number} name={t('orders.view.tracking')}>
            <bdi dir="ltr">{number}</bdi>
          </Fact>
        ))}
        {dates.map(({ label, date, asPrinted }, place) => (
          <Fact key={place} name={<bdi>{label}</bdi>}>
            <Day date={date} asPrinted={asPrinted} />
          </Fact>
        ))}
        {parts.map(({ label, money }, place) => (
          <Fact key={place} name={<bdi>{label}</bdi>}>
            <Amount money={money} />
          </Fact>
        ))}
        <Fact name={t('orders.view.total')}>
          <Amount money={total} />
        </Fact>
      </dl>
    </section>
  );
};
