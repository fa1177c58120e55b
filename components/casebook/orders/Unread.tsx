import type { Completeness } from '@/content/orders/model/completeness';
import { problemList } from '@/content/orders/model/orderLists';
import { useT } from '../../useT';
import { hrefOf } from '../route';
import { problemWords } from './problemWords';

const Show = ({ list, count }: { list: string; count: number }) => {
  const t = useT();
  return <a href={hrefOf('orders', list)}>{t('orders.whole.show', { count })}</a>;
};

/** What could not be read, why, and the way to just those orders. */
export const Unread = ({ whole }: { whole: Completeness }) => {
  const t = useT();
  const count = whole.notWhole;
  return (
    <ul class="bullets small">
      {whole.printedCounts.map(({ tab, count: printed, at }) => (
        <li key={tab}>{t('orders.whole.printed', { tab, count: printed, at: new Date(at) })}</li>
      ))}
      {count > 0 && (
        <li>
          {t('orders.whole.notWhole', { count })} · <Show list="notWhole" count={count} />
        </li>
      )}
      {whole.problems.map((problem) => (
        <li key={problemList(problem)}>
          {problemWords(t, problem)} · <Show list={problemList(problem)} count={problem.orders} />
        </li>
      ))}
    </ul>
  );
};
