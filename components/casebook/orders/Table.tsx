import type { OrderRow, SortBy, Sorting } from '@/content/orders/view/orderRow';
import { Icon } from '../../Icon';
import { useT } from '../../useT';
import { useNarrow } from '../useNarrow';
import { useWindow } from '../useWindow';
import { Row } from './Row';

const columns: readonly { id: 'date' | 'number' | 'store' | 'items' | 'total' | 'state'; by?: SortBy }[] = [
  { id: 'date', by: 'date' },
  { id: 'number' },
  { id: 'store', by: 'store' },
  { id: 'items' },
  { id: 'total', by: 'total' },
  { id: 'state', by: 'state' },
];

interface Props {
  rows: readonly OrderRow[];
  sorting: Sorting;
  onSort(sorting: Sorting): void;
}

const Head = ({ sorting, onSort }: Omit<Props, 'rows'>) => {
  const t = useT();
  return (
    <tr class="row head" aria-rowindex={1}>
      {columns.map(({ id, by }) => {
        const isBy = by !== undefined && sorting.by === by;
        const text = t(`orders.columns.${id}`);
        return (
          <th
            key={id}
            scope="col"
            class={id === 'number' ? 'id' : id}
            aria-sort={isBy ? (sorting.down ? 'descending' : 'ascending') : undefined}
          >
            {by ? (
              <button
                type="button"
                onClick={() => onSort({ by, down: isBy ? !sorting.down : by === 'date' })}
              >
                {text}
                {isBy && <Icon name={sorting.down ? 'down' : 'up'} size={14} />}
              </button>
            ) : (
              text
            )}
          </th>
        );
      })}
    </tr>
  );
};

/** Rows in px: one line in columns; a card where the columns would not fit beside the list of rooms. */
const sizes = { wide: 48, narrow: 100 };

/** The orders as a table of which only the rows in sight are drawn, so that ten thousand are as fast as ten. */
export const Table = ({ rows, sorting, onSort }: Props) => {
  const t = useT();
  const narrow = useNarrow(1099);
  const size = narrow ? sizes.narrow : sizes.wide;
  const { holder, rows: shown, total, start } = useWindow({ count: rows.length, size });
  return (
    <table
      class={narrow ? 'table cards' : 'table'}
      aria-label={t('orders.heading')}
      aria-rowcount={rows.length + 1}
    >
      <thead>
        <Head sorting={sorting} onSort={onSort} />
      </thead>
      <tbody ref={holder} style={{ height: `${total}px`, paddingBlockStart: `${start}px` }}>
        {shown.map(({ index }) => {
          const row = rows[index];
          return row && <Row key={row.order.id} row={row} place={index + 2} />;
        })}
      </tbody>
    </table>
  );
};
