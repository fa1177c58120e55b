import { useMemo, useState } from 'preact/hooks';
import { orderList } from '@/content/orders/model/orderLists';
import {
  filterRows,
  type OrderFilter,
  orderRow,
  type Sorting,
  sortRows,
} from '@/content/orders/view/orderRow';
import { Button } from '../../Button';
import { Chip } from '../../Chip';
import { Empty } from '../../Empty';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { go, hrefOf } from '../route';
import { Filters } from './Filters';
import { listWords, problemWords } from './problemWords';
import { Table } from './Table';

const all: OrderFilter = { search: '', year: '', state: '', store: '' };

/** All orders, or those of a list such as the ones to complete: searched, filtered and sorted at each key. */
export const List = ({ list }: { list: string }) => {
  const t = useT();
  const { orders } = useCasebook();
  const [filter, setFilter] = useState(all);
  const [sorting, setSorting] = useState<Sorting>({ by: 'date', down: true });
  const rows = useMemo(() => orders.map(orderRow), [orders]);
  const found = useMemo(() => orderList(orders, list), [orders, list]);
  const shown = useMemo(() => {
    const only = found && new Set(found.orders.map(({ id }) => id));
    return sortRows(filterRows(rows, { ...filter, only }), sorting, t.language);
  }, [rows, filter, sorting, found, t]);
  const clear = () => {
    setFilter(all);
    if (found) go('orders');
  };
  return (
    <>
      <Filters rows={rows} filter={filter} onFilter={setFilter} />
      {found && (
        <p class="only">
          <Chip tone="wait">
            {typeof found.of === 'string'
              ? listWords(t, found.of, found.orders.length)
              : problemWords(t, found.of)}
          </Chip>{' '}
          <a href={hrefOf('orders')}>{t('orders.filters.all')}</a>
        </p>
      )}
      {shown.length > 0 ? (
        <Table rows={shown} sorting={sorting} onSort={setSorting} />
      ) : (
        <Empty
          icon="search"
          title={t('orders.filters.none')}
          action={<Button onClick={clear}>{t('orders.filters.clear')}</Button>}
        />
      )}
      <p class="muted count" role="status">
        {t('orders.filters.shown', { shown: shown.length, all: orders.length })}
      </p>
    </>
  );
};
