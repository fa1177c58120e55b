import { useMemo, useState } from 'preact/hooks';
import type { Completeness } from '@/content/orders/completeness';
import { filterRows, type OrderFilter, orderRow, type Sorting, sortRows } from '@/content/orders/orderRow';
import { Button } from '../../Button';
import { Chip } from '../../Chip';
import { Empty } from '../../Empty';
import { useSay } from '../../say';
import { useCasebook } from '../held';
import { go, hrefOf } from '../route';
import { Filters } from './Filters';
import { Table } from './Table';

const all: OrderFilter = { search: '', year: '', state: '', store: '' };

/** All orders, or those to complete: searched, filtered and sorted at each key. */
export const List = ({ whole, onlyToComplete }: { whole: Completeness; onlyToComplete: boolean }) => {
  const say = useSay();
  const { orders } = useCasebook();
  const [filter, setFilter] = useState(all);
  const [sorting, setSorting] = useState<Sorting>({ by: 'date', down: true });
  const rows = useMemo(() => orders.map(orderRow), [orders]);
  const shown = useMemo(() => {
    const only = onlyToComplete ? new Set(whole.toComplete.map(({ id }) => id)) : undefined;
    return sortRows(filterRows(rows, { ...filter, only }), sorting, say.language);
  }, [rows, filter, sorting, whole, onlyToComplete, say]);
  const clear = () => {
    setFilter(all);
    if (onlyToComplete) go('orders');
  };
  return (
    <>
      <Filters rows={rows} filter={filter} onFilter={setFilter} />
      {onlyToComplete && (
        <p class="only">
          <Chip tone="wait">{say('orders.filters.toComplete')}</Chip>{' '}
          <a href={hrefOf('orders')}>{say('orders.filters.all')}</a>
        </p>
      )}
      {shown.length > 0 ? (
        <Table rows={shown} sorting={sorting} onSort={setSorting} />
      ) : (
        <Empty
          icon="search"
          title={say('orders.filters.none')}
          action={<Button onClick={clear}>{say('orders.filters.clear')}</Button>}
        />
      )}
      <p class="muted count" role="status">
        {say('orders.filters.shown', { shown: shown.length, all: orders.length })}
      </p>
    </>
  );
};
