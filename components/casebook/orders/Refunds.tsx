import type { Refund } from '@/content/orders/model/refund';
import { pageAddresses } from '@/content/pageAddresses';
import { Chip } from '../../Chip';
import { Empty } from '../../Empty';
import { LinkButton } from '../../LinkButton';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { Amount, Day, SiteNumber } from '../printed';
import { hrefOf } from '../route';

const tones = { open: 'wait', refunded: 'accent', closed: 'plain', unknown: 'plain' } as const;

const Line = ({ refund, isHeld }: { refund: Refund; isHeld: boolean }) => {
  const t = useT();
  const { state, money, orderId } = refund;
  return (
    <li>
      <div>
        <bdi>{refund.title || refund.store || refund.id}</bdi>
        <p class="small muted">
          <Day date={refund.date} asPrinted={refund.dateAsPrinted} />
          {orderId && ' · '}
          {orderId && isHeld && (
            <a href={hrefOf('orders', orderId)}>
              <SiteNumber id={orderId} />
            </a>
          )}
          {orderId && !isHeld && <SiteNumber id={orderId} />}
        </p>
      </div>
      <Chip tone={tones[state.kind]}>
        {state.asPrinted ? <bdi>{state.asPrinted}</bdi> : t(`orders.refunds.states.${state.kind}`)}
      </Chip>
      {money.amount || money.asPrinted ? (
        <Amount money={money} />
      ) : (
        <span class="muted">{t('orders.refunds.noSum')}</span>
      )}
    </li>
  );
};

/** The refunds that are known. */
export const Refunds = () => {
  const t = useT();
  const { refunds, orders } = useCasebook();
  const held = new Set(orders.map(({ id }) => id));
  const link = (
    <LinkButton href={pageAddresses.refundList} look="outlined" icon="link">
      {t('orders.refunds.open')}
    </LinkButton>
  );
  if (refunds.length === 0) return <Empty icon="book" title={t('orders.refunds.empty')} action={link} />;
  return (
    <>
      <p class="muted lead">{t('orders.refunds.lead')}</p>
      <ul class="lines">
        {refunds.map((refund) => (
          <Line key={refund.id} refund={refund} isHeld={held.has(refund.orderId)} />
        ))}
      </ul>
      <div class="buttons">{link}</div>
    </>
  );
};
