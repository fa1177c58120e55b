import type { Completeness } from '@/content/orders/model/completeness';
import { Disclosure } from '../../Disclosure';
import { Notice } from '../../Notice';
import { useT } from '../../useT';
import { hrefOf } from '../route';
import { Lacks } from './Lacks';
import { Unread } from './Unread';
import { endsWords, lackLists } from './wholenessWords';

/** What is saved and what is missing: always in view. Whole is said only where the ends of all lists were reached. */
export const Wholeness = ({ whole }: { whole: Completeness }) => {
  const t = useT();
  const hasLacks = lackLists(t, whole).length > 0;
  const count = whole.toComplete.length;
  const isFine = whole.whole && count === 0;
  return (
    <Notice
      tone={isFine ? 'info' : 'wait'}
      title={`${t('orders.whole.saved', { count: whole.saved })} ${endsWords(t, whole).join(' ')}`}
      action={
        count > 0 && (
          <a class="button plain" href={hrefOf('orders', 'toComplete')}>
            {t('orders.whole.show', { count })}
          </a>
        )
      }
    >
      {hasLacks && (
        <p class="muted">
          <Lacks whole={whole} /> {count > 0 && t('orders.whole.complete')}
        </p>
      )}
      {whole.problems.length + whole.printedCounts.length > 0 && (
        <Disclosure title={t('orders.whole.why')}>
          <Unread whole={whole} />
        </Disclosure>
      )}
    </Notice>
  );
};
