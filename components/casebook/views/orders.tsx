import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { completeness } from '@/content/orders/model/completeness';
import { pageAddresses } from '@/content/pageAddresses';
import { Empty } from '../../Empty';
import { LinkButton } from '../../LinkButton';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { ExportButton } from '../exports/ExportButton';
import { List } from '../orders/List';
import { Meanings } from '../orders/Meanings';
import { OrderView } from '../orders/OrderView';
import { Receipts } from '../orders/Receipts';
import { Refunds } from '../orders/Refunds';
import { Spending } from '../orders/Spending';
import { type View, Views, views } from '../orders/Views';
import { WarrantyView } from '../orders/Warranty';
import { Wholeness } from '../orders/Wholeness';
import { hrefOf } from '../route';
import { view } from '../view';

const NoOrders = () => {
  const t = useT();
  return (
    <Empty
      icon="book"
      title={t('orders.empty.title')}
      action={
        <div class="buttons">
          <LinkButton href={pageAddresses.orderList} look="primary">
            {t('orders.openList')}
          </LinkButton>
          <a class="button plain" href={hrefOf('officialFile')}>
            {t('orders.addOfficial')}
          </a>
        </div>
      }
    >
      {t('orders.empty.text')}
    </Empty>
  );
};

/** Orders: the list with what is missing always in view, and four other ways to look at it. */
const Orders = ({ rest }: { rest: string }) => {
  const t = useT();
  const { orders, refunds, scans } = useCasebook();
  const whole = useMemo(() => completeness(orders, scans), [orders, scans]);
  const order = useMemo(() => orders.find(({ id }) => id === rest), [orders, rest]);
  const isOne = /^\d+$/.test(rest);
  // Behind an order stays what it was opened from, as it was left.
  const behind = useRef('');
  const isExport = rest === 'export';
  if (!isOne && !isExport) behind.current = rest;
  const view: View = views.find((one) => one === behind.current) ?? 'list';
  const back = hrefOf('orders', behind.current);
  // Coming back from an order, the list stands where it was left.
  const left = useRef(0);
  const was = useRef(isOne);
  useLayoutEffect(() => {
    if (was.current && !isOne) scrollTo(0, left.current);
    was.current = isOne;
    if (isOne) {
      scrollTo(0, 0);
      return undefined;
    }
    const note = () => {
      left.current = scrollY;
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [isOne, rest]);

  return (
    <>
      {isOne &&
        (order ? (
          <OrderView order={order} back={back} />
        ) : (
          <Empty
            icon="search"
            title={t('orders.view.missing')}
            action={<a href={back}>{t('orders.view.back')}</a>}
          />
        ))}
      <div hidden={isOne} class="stack">
        <header class="head">
          <h1>{t('orders.heading')}</h1>
          {orders.length > 0 && (
            <div class="buttons">
              <a class="button plain" href={hrefOf('officialFile')}>
                {t('orders.addOfficial')}
              </a>
              <ExportButton whole={whole} opened={isExport} />
            </div>
          )}
        </header>
        {orders.length === 0 && refunds.length === 0 ? (
          <NoOrders />
        ) : (
          <>
            <Wholeness whole={whole} />
            <Meanings />
            <Views current={view} />
            {view === 'list' && <List list={behind.current} />}
            {view === 'spending' && <Spending />}
            {view === 'receipts' && <Receipts />}
            {view === 'warranty' && <WarrantyView />}
            {view === 'refunds' && <Refunds />}
          </>
        )}
      </div>
    </>
  );
};

export default view({ id: 'orders', View: Orders });
