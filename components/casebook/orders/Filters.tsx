import { useMemo } from 'preact/hooks';
import { statusKinds } from '@/content/orders/model/fields';
import type { OrderFilter, OrderRow } from '@/content/orders/view/orderRow';
import { Chooser } from '../../Chooser';
import { Icon } from '../../Icon';
import { useSay } from '../../say';

interface Props {
  rows: readonly OrderRow[];
  filter: OrderFilter;
  onFilter(filter: OrderFilter): void;
}

/** Year, state, shop and a search, all at once. The choices' own words say what they are; labels are for those who hear them. */
export const Filters = ({ rows, filter, onFilter }: Props) => {
  const say = useSay();
  const { years, stores, states } = useMemo(() => {
    const collator = new Intl.Collator(say.language);
    const names = new Set(rows.map(({ order }) => order.store.name).filter(Boolean));
    const kinds = new Set(rows.map(({ order }) => order.status.kind));
    return {
      years: [...new Set(rows.map(({ year }) => year))].sort().reverse(),
      stores: [...names].sort(collator.compare),
      states: statusKinds.filter((kind) => kinds.has(kind)),
    };
  }, [rows, say]);
  return (
    <search class="filters" aria-label={say('orders.filters.label')}>
      <Chooser
        named={{ 'aria-label': say('orders.filters.year') }}
        value={filter.year}
        options={[
          { value: '', label: say('orders.filters.allYears') },
          ...years.map((year) => ({ value: year || 'none', label: year || say('orders.filters.noYear') })),
        ]}
        onValue={(year) => onFilter({ ...filter, year })}
      />
      <Chooser
        named={{ 'aria-label': say('orders.filters.state') }}
        value={filter.state}
        options={[
          { value: '', label: say('orders.filters.anyState') },
          ...states.map((kind) => ({ value: kind, label: say(`orders.states.${kind}`) })),
        ]}
        onValue={(state) => onFilter({ ...filter, state: state as OrderFilter['state'] })}
      />
      <Chooser
        named={{ 'aria-label': say('orders.filters.store') }}
        value={filter.store}
        options={[
          { value: '', label: say('orders.filters.anyStore') },
          ...stores.map((store) => ({ value: store, label: store })),
        ]}
        onValue={(store) => onFilter({ ...filter, store })}
      />
      <label class="find">
        <Icon name="search" />
        <span class="silent">{say('orders.filters.search')}</span>
        <input
          type="search"
          class="control"
          placeholder={say('orders.filters.search')}
          value={filter.search}
          onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        />
      </label>
    </search>
  );
};
