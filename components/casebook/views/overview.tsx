import { useMemo } from 'preact/hooks';
import { completeness } from '@/content/orders/model/completeness';
import { pageAddresses } from '@/content/pageAddresses';
import { Empty } from '../../Empty';
import { Icon } from '../../Icon';
import { LinkButton } from '../../LinkButton';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { Wholeness } from '../orders/Wholeness';
import { Accounts } from '../overview/Accounts';
import { Figures } from '../overview/Figures';
import { Keeping } from '../overview/Keeping';
import { LoadFile } from '../overview/LoadFile';
import { hrefOf } from '../route';
import { view } from '../view';

const ways = [
  { key: 'saveOrders', href: pageAddresses.orderList, outside: true },
  { key: 'official', href: hrefOf('officialFile'), outside: false },
  { key: 'export', href: hrefOf('orders'), outside: false },
] as const;

const Ways = () => {
  const t = useT();
  return (
    <section class="section">
      <h2>{t('casebook.overview.next.heading')}</h2>
      <ul class="ways">
        {ways.map(({ key, href, outside }) => (
          <li key={key}>
            <a class="way" href={href} {...(outside ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
              <span>
                <b>{t(`casebook.overview.next.${key}`)}</b>
                <span class="small muted">{t(`casebook.overview.next.${key}Text`)}</span>
              </span>
              <Icon name={outside ? 'link' : 'next'} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is kept, what is missing, and how it is kept. */
const Overview = () => {
  const t = useT();
  const { orders, scans, refunds } = useCasebook();
  const whole = useMemo(() => completeness(orders, scans), [orders, scans]);
  const isEmpty = orders.length === 0 && refunds.length === 0;
  return (
    <div class="stack form">
      <header class="head">
        <h1>{t('casebook.overview.heading')}</h1>
      </header>
      <p class="muted lead">{t('casebook.overview.lead')}</p>
      {isEmpty ? (
        <Empty
          icon="book"
          title={t('casebook.overview.empty.title')}
          action={
            <LinkButton href={pageAddresses.orderList} look="primary">
              {t('casebook.overview.empty.action')}
            </LinkButton>
          }
        >
          {t('casebook.overview.empty.text')}
        </Empty>
      ) : (
        <>
          <Figures />
          {orders.length > 0 && <Wholeness whole={whole} />}
        </>
      )}
      <Ways />
      <Keeping />
      <Accounts />
      <LoadFile />
    </div>
  );
};

export default view({ id: 'overview', View: Overview });
