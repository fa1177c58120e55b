import { useMemo } from 'preact/hooks';
import { statusKinds } from '@/content/orders/model/fields';
import type { OrderFilter, OrderRow } from '@/content/orders/view/orderRow';
import { Chooser } from '../../Chooser';
import { Icon } from '../../Icon';
import { useT } from '../../useT';

interface Props {
  rows: readonly OrderRow[];
  filter: OrderFilter;
  onFilter(filter: OrderFilter): void;
}

/** Year, state, shop and a search, all at once. The choices' own words say what they are; labels are for those who hear them. */
export const Filters = ({ rows, filter, onFilter }: Props) => {
  const t = useT();
  const { years, stores, states } = useMemo(() => {
    const collator = new Intl.Collator(t.language);
    const names = new Set(rows.map(({ order }) => order.store.name).filter(Boolean));
    const kinds = new Set(rows.map(({ order }) => order.status.kind));
    return {
      years: [...new Set(rows.map(({ year }) => year))].sort().reverse(),
      stores: [...names].sort(collator.compare),
      states: statusKinds.filter((kind) => kinds.has(kind)),
    };
  }, [rows, t]);
  return (
    <search class="filters" aria-label={t('orders.filters.label')}>
      <Chooser
        named={{ 'aria-label': t('orders.filters.year') }}
        value={filter.year}
        options={[
          { value: '', label: t('orders.filters.allYears') },
          ...years.map((year) => ({ value: year || 'none', label: year || t('orders.filters.noYear') })),
        ]}
        onValue={(year) => onFilter({ ...filter, year })}
      />
      <Chooser
        named={{ 'aria-label': t('orders.filters.state') }}
        value={filter.state}
        options={[
          { value: '', label: t('orders.filters.anyState') },
          ...states.map((kind) => ({ value: kind, label: t(`orders.states.${kind}`) })),
        ]}
        onValue={(state) => onFilter({ ...filter, state: state as OrderFilter['state'] })}
      />
      <Chooser
        named={{ 'aria-label': t('orders.filters.store') }}
        value={filter.store}
        options={[
          { value: '', label: t('orders.filters.anyStore') },
          ...stores.map((store) => ({ value: store, label: store })),
        ]}
        onValue={(store) => onFilter({ ...filter, store })}
      />
      <label class="find">
        <Icon name="search" />
        <span class="silent">{t('orders.filters.search')}</span>
        <input
          type="search"
          class="control"
          placeholder={t('orders.filters.search')}
          value={filter.search}
          onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        />
      </label>
    </search>
  );
};
