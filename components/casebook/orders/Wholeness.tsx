import type { Completeness } from '@/content/orders/completeness';
import { Disclosure } from '../../Disclosure';
import { Notice } from '../../Notice';
import { useSay } from '../../say';
import { hrefOf } from '../route';
import { endsWords, lackWords } from './wholenessWords';

const Details = ({ whole }: { whole: Completeness }) => {
  const say = useSay();
  return (
    <ul class="bullets small">
      {whole.printedCounts.map(({ tab, count, at }) => (
        <li key={tab}>{say('orders.whole.printed', { tab, count, at: new Date(at) })}</li>
      ))}
      {whole.problems.map(({ field, reason, orders }) => (
        <li key={`${field} ${reason}`}>
          {say('orders.problem', {
            field: say.of(`orders.fields.${field}`),
            reason: say.of(`orders.problems.${reason}`),
          })}
          <span class="muted"> · {say('orders.problemCount', { count: orders })}</span>
        </li>
      ))}
    </ul>
  );
};

/** What is saved and what is missing: always in view. Whole is said only where the ends of all lists were reached. */
export const Wholeness = ({ whole }: { whole: Completeness }) => {
  const say = useSay();
  const lacks = lackWords(say, whole);
  const count = whole.toComplete.length;
  const isFine = whole.whole && count === 0;
  return (
    <Notice
      tone={isFine ? 'info' : 'wait'}
      title={`${say('orders.whole.saved', { count: whole.saved })} ${endsWords(say, whole).join(' ')}`}
      action={
        count > 0 && (
          <a class="button plain" href={hrefOf('orders', 'toComplete')}>
            {say('orders.whole.show', { count })}
          </a>
        )
      }
    >
      {lacks !== '' && (
        <p class="muted">
          {lacks} {count > 0 && say('orders.whole.complete')}
        </p>
      )}
      {whole.problems.length + whole.printedCounts.length > 0 && (
        <Disclosure title={say('orders.whole.why')}>
          <Details whole={whole} />
        </Disclosure>
      )}
    </Notice>
  );
};
