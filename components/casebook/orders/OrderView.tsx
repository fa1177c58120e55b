import { completeness } from '@/content/orders/model/completeness';
import type { Order } from '@/content/orders/model/order';
import { Icon } from '../../Icon';
import { LinkButton } from '../../LinkButton';
import { Notice } from '../../Notice';
import { useSay } from '../../say';
import { Amount, Day, SiteNumber } from '../printed';
import { OrderFacts } from './OrderFacts';
import { OrderHistory } from './OrderHistory';
import { OrderItems } from './OrderItems';
import { problemWords } from './problemWords';

const Lacks = ({ order }: { order: Order }) => {
  const say = useSay();
  const { toComplete, problems } = completeness([order], []);
  if (problems.length === 0) return null;
  return (
    <Notice tone="wait" title={say('orders.view.complete')}>
      <ul class="bullets">
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.reason}`}>{problemWords(say, problem)}</li>
        ))}
      </ul>
      {toComplete.length > 0 && <p>{say('orders.view.completeText')}</p>}
    </Notice>
  );
};

/** One order, whole: what it holds, what is missing and where it was read. Pictures are links, never fetched. */
export const OrderView = ({ order, back }: { order: Order; back: string }) => {
  const say = useSay();
  const { detail, receipt, tracking } = order.links;
  return (
    <article class="order">
      <a class="back" href={back}>
        <Icon name="next" size={16} />
        {say('orders.view.back')}
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
              {say('orders.view.open')}
            </LinkButton>
          )}
          {receipt && <LinkButton href={receipt}>{say('orders.view.receipt')}</LinkButton>}
          {tracking && <LinkButton href={tracking}>{say('orders.view.track')}</LinkButton>}
        </div>
      </header>
      <Lacks order={order} />
      <OrderItems items={order.items} />
      <OrderFacts order={order} />
      <OrderHistory order={order} />
    </article>
  );
};
