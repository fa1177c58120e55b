import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { hrefOf } from '../route';
import { useStored } from '../useStored';

/** How much is kept, each figure a way to it. */
export const Figures = () => {
  const t = useT();
  const { orders, refunds, receipts, casebook, stores } = useCasebook();
  const kept = useStored(stores.addresses, casebook?.id)?.length ?? 0;
  const figures = [
    { key: 'orders', count: orders.length, href: hrefOf('orders') },
    { key: 'refunds', count: refunds.length, href: hrefOf('orders', 'refunds') },
    { key: 'receipts', count: receipts.size, href: hrefOf('orders', 'receipts') },
    { key: 'addresses', count: kept, href: hrefOf('addresses') },
  ] as const;
  return (
    <ul class="kept">
      {figures.map(({ key, count, href }) => (
        <li key={key}>
          <a class="kept-link" href={href}>
            <b>{new Intl.NumberFormat(t.language).format(count)}</b>
            {t(`casebook.overview.${key}`, { count })}
          </a>
        </li>
      ))}
    </ul>
  );
};
