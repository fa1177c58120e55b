import type { OrderItem } from '@/content/orders/model/order';
import { useSay } from '../../say';
import { Amount } from '../printed';

const Item = ({ item }: { item: OrderItem }) => {
  const say = useSay();
  return (
    <li>
      <div>
        {item.title ? <bdi>{item.title}</bdi> : <span class="muted">{say('orders.view.pictureOnly')}</span>}
        {item.variant && (
          <p class="small muted">
            <bdi>{item.variant}</bdi>
          </p>
        )}
        <p class="small">
          {item.link && (
            <a href={item.link} target="_blank" rel="noopener noreferrer">
              {say('orders.view.item')}
            </a>
          )}
          {item.image && (
            <a href={item.image} target="_blank" rel="noopener noreferrer">
              {say('orders.view.picture')}
            </a>
          )}
        </p>
      </div>
      <span class="figure">
        {item.quantity && say('orders.view.times', { quantity: item.quantity })}{' '}
        {(item.price.amount || item.price.asPrinted) && <Amount money={item.price} />}
      </span>
    </li>
  );
};

/** What was in an order. */
export const OrderItems = ({ items }: { items: readonly OrderItem[] }) => {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('orders.view.items')}</h2>
      <ul class="lines">
        {items.map((item, place) => (
          <Item key={place} item={item} />
        ))}
      </ul>
    </section>
  );
};
