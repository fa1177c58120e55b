import { useMemo } from 'preact/hooks';
import { completeness } from '@/content/orders/model/completeness';
import { pageAddresses } from '@/content/pageAddresses';
import { Empty } from '../../Empty';
import { Icon } from '../../Icon';
import { LinkButton } from '../../LinkButton';
import { useSay } from '../../say';
import { useCasebook } from '../held';
import { Wholeness } from '../orders/Wholeness';
import { Accounts } from '../overview/Accounts';
import { Figures } from '../overview/Figures';
import { Keeping } from '../overview/Keeping';
import { LoadFile } from '../overview/LoadFile';
import { room } from '../room';
import { hrefOf } from '../route';

const ways = [
  { key: 'saveOrders', href: pageAddresses.orderList, outside: true },
  { key: 'official', href: hrefOf('officialFile'), outside: false },
  { key: 'export', href: hrefOf('orders'), outside: false },
] as const;

const Ways = () => {
  const say = useSay();
  return (
    <section class="section">
      <h2>{say('casebook.overview.next.heading')}</h2>
      <ul class="ways">
        {ways.map(({ key, href, outside }) => (
          <li key={key}>
            <a class="way" href={href} {...(outside ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
              <span>
                <b>{say(`casebook.overview.next.${key}`)}</b>
                <span class="small muted">{say(`casebook.overview.next.${key}Text`)}</span>
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
  const say = useSay();
  const { orders, visits, refunds } = useCasebook();
  const whole = useMemo(() => completeness(orders, visits), [orders, visits]);
  const isEmpty = orders.length === 0 && refunds.length === 0;
  return (
    <div class="stack form">
      <header class="head">
        <h1>{say('casebook.overview.heading')}</h1>
      </header>
      <p class="muted lead">{say('casebook.overview.lead')}</p>
      {isEmpty ? (
        <Empty
          icon="book"
          title={say('casebook.overview.empty.title')}
          action={
            <LinkButton href={pageAddresses.orderList} look="primary">
              {say('casebook.overview.empty.action')}
            </LinkButton>
          }
        >
          {say('casebook.overview.empty.text')}
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

export default room({ id: 'overview', View: Overview });
