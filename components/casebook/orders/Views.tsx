import { useT } from '../../useT';
import { hrefOf } from '../route';

export const views = ['list', 'spending', 'receipts', 'warranty', 'refunds'] as const;
export type View = (typeof views)[number];

/** The ways to look at the orders, as links: each has an address of its own. */
export const Views = ({ current }: { current: View }) => {
  const t = useT();
  return (
    <nav class="views" aria-label={t('orders.views.label')}>
      {views.map((view) => (
        <a
          key={view}
          class="view"
          href={hrefOf('orders', view === 'list' ? '' : view)}
          aria-current={view === current ? 'page' : undefined}
        >
          {t(`orders.views.${view}`)}
        </a>
      ))}
    </nav>
  );
};
