import type { OfficialResult } from '@/content/orders/officialFile/result';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { useT } from '../../useT';
import { hrefOf } from '../route';
import { Differences } from './Differences';

export type Added = Extract<OfficialResult, { read: number }>;

/** What the file brought. */
export const Result = ({ added, onAgain }: { added: Added; onAgain(): void }) => {
  const t = useT();
  const { read, fresh, changed, apart, withoutId, unequalTotals, rounded, frozen, unknown, currency } = added;
  return (
    <>
      <Notice
        role="status"
        title={t('casebook.official.done.title', { count: read })}
        action={
          <a class="button plain" href={hrefOf('orders')}>
            {t('casebook.official.done.see')}
          </a>
        }
      >
        <p>{t('casebook.official.done.counts', { fresh, changed })}</p>
        <ul class="bullets small">
          {apart > 0 && <li>{t('casebook.official.done.apart', { count: apart })}</li>}
          {withoutId > 0 && <li>{t('casebook.official.done.withoutId', { count: withoutId })}</li>}
          {unequalTotals > 0 && <li>{t('casebook.official.done.unequal', { count: unequalTotals })}</li>}
          {frozen > 0 && <li>{t('casebook.official.done.frozen', { count: frozen })}</li>}
          {unknown.length > 0 && (
            <li>
              {t('casebook.official.done.unknownColumns', { count: unknown.length })}{' '}
              <bdi>{unknown.join(', ')}</bdi>
            </li>
          )}
          <li>
            {currency
              ? t('casebook.official.done.currency', { currency })
              : t('casebook.official.done.noCurrency')}
          </li>
        </ul>
      </Notice>
      {rounded > 0 && (
        <Notice tone="wait" title={t('casebook.official.done.rounded', { count: rounded })}>
          <p>{t('casebook.official.done.roundedText')}</p>
        </Notice>
      )}
      <Differences comparison={added.comparison} />
      <div class="buttons">
        <Button look="outlined" onClick={onAgain}>
          {t('casebook.official.done.another')}
        </Button>
      </div>
    </>
  );
};
