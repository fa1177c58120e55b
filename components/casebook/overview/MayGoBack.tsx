import { useMemo } from 'preact/hooks';
import { middayOf } from '@/content/deadlines/calendarDate';
import { returnable } from '@/content/orders/view/returnable';
import { useCasebook, useMemory } from '../../page/pageContext';
import { SourceList } from '../../SourceList';
import { useT } from '../../useT';
import { hrefOf } from '../route';
import { useNow } from '../useNow';

const eea = ['freeReturnTerms', 'withdrawalLaw'] as const;
const elsewhere = ['freeReturnTerms'] as const;

/** Orders that may still be sent back, by the terms and the dates of the casebook: before the account goes. */
export const MayGoBack = () => {
  const t = useT();
  const { orders } = useCasebook();
  const { region } = useMemory().memory.settings;
  const { now, today } = useNow();
  const found = useMemo(() => returnable(orders, today), [orders, today]);
  if (!found) return null;
  const { count, first, until } = found;
  const isInEea = region === 'eea';
  return (
    <section class="section" aria-labelledby="mayGoBack">
      <h2 id="mayGoBack">{t('casebook.overview.back.title', { count, until: middayOf(until) })}</h2>
      <p>
        {count > 1 && `${t('casebook.overview.back.first', { first: middayOf(first) })} `}
        {t('casebook.overview.back.text')} {isInEea && t('casebook.overview.back.eea')}
      </p>
      <div class="buttons">
        <a class="button plain little" href={hrefOf('orders')}>
          {t('casebook.official.done.see')}
        </a>
      </div>
      <SourceList ids={isInEea ? eea : elsewhere} now={now} />
    </section>
  );
};
