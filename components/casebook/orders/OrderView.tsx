import { completeness } from '@/content/orders/model/completeness';
import type { Order } from '@/content/orders/model/order';
import { Icon } from '../../Icon';
import { LinkButton } from '../../LinkButton';
import { Notice } from '../../Notice';
import { useT } from '../../useT';
import { Amount, Day, SiteNumber } from '../printed';
import { OrderFacts } from './OrderFacts';
import { OrderHistory } from './OrderHistory';
import { OrderItems } from './OrderItems';
import { problemWords } from './problemWords';

const Lacks = ({ order }: { order: Order }) => {
  const t = useT();
  const { toComplete, problems } = completeness([order], []);
  if (problems.length === 0) return null;
  return (
    <Notice tone="wait" title={t('orders.view.complete')}>
      <ul class="bullets">
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.reason}`}>{problemWords(t, problem)}</li>
        ))}
      </ul>
      {toComplete.length > 0 && <p>{t('orders.view.completeText')}</p>}
    </Notice>
  );
};

/** One order, whole: what it holds, what is missing and where it was read. Pictures are links, never fetched. */
export const OrderView = ({ order, back }: { order: Order; back: string }) => {
  const t = useT();
  const { detail, receipt, tracking } = order.links;
  return (
    <article class="order">
      <a class="back" href={back}>
        <Icon name="next" size={16} />
        {t('orders.view.back')}
      </a>
      <header>
        <h1>
          <SiteNumber id={order.id} />
        </h1>
        <p>
          <Day date={order.date} asPrinted={order.dateAsPrinted} /> · <Amount money={order.total} />
          {order.status.asPrinted && (
            <>
              {' · '}
              <bdi>{order.status.asPrinted}</bdi>
            </>
          )}
        </p>
        <div class="buttons">
          {detail && (
            <LinkButton href={detail} look="outlined" icon="link">
              {t('orders.view.open')}
            </LinkButton>
          )}
          {receipt && <LinkButton href={receipt}>{t('orders.view.receipt')}</LinkButton>}
          {tracking && <LinkButton href={tracking}>{t('orders.view.track')}</LinkButton>}
        </div>
      </header>
      <Lacks order={order} />
      <OrderItems items={order.items} />
      <OrderFacts order={order} />
      <OrderHistory order={order} />
    </article>
  );
};
