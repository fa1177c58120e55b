import type { OrderItem } from '@/content/orders/model/order';
import { useT } from '../../useT';
import { Amount } from '../printed';

const Item = ({ item }: { item: OrderItem }) => {
  const t = useT();
  return (
    <li>
      <div>
        {item.title ? <bdi>{item.title}</bdi> : <span class="muted">{t('orders.view.pictureOnly')}</span>}
        {item.variant && (
          <p class="small muted">
            <bdi>{item.variant}</bdi>
          </p>
        )}
        <p class="small">
          {item.link && (
            <a href={item.link} target="_blank" rel="noopener noreferrer">
              {t('orders.view.item')}
            </a>
          )}
          {item.image && (
            <a href={item.image} target="_blank" rel="noopener noreferrer">
              {t('orders.view.picture')}
            </a>
          )}
        </p>
      </div>
      <span class="figure">
        {item.quantity && t('orders.view.times', { quantity: item.quantity })}{' '}
        {(item.price.amount || item.price.asPrinted) && <Amount money={item.price} />}
      </span>
    </li>
  );
};

/** What was in an order. */
export const OrderItems = ({ items }: { items: readonly OrderItem[] }) => {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('orders.view.items')}</h2>
      <ul class="lines">
        {items.map((item, place) => (
          <Item key={place} item={item} />
        ))}
      </ul>
    </section>
  );
};
