import { pageAddresses } from '@/content/pageAddresses';
import { Chip } from '../../Chip';
import { Icon } from '../../Icon';
import { LinkButton } from '../../LinkButton';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { hrefOf } from '../route';
import { useStored } from '../useStored';

/** What goes along, and what is still missing of it. */
export const TakeWithYou = () => {
  const t = useT();
  const { orders, casebook, stores } = useCasebook();
  const addresses = useStored(stores.addresses, casebook?.id)?.length ?? 0;
  const details = useStored(stores.details, casebook?.id)?.length ?? 0;
  const hasFile = orders.some(({ readAt }) =>
    Object.values(readAt).some((one) => one?.from === 'officialFile'),
  );
  const open = 'casebook.overview.open';
  const rows = [
    {
      id: 'orders',
      done: orders.length > 0,
      count: orders.length,
      href: hrefOf(orders.length > 0 ? 'takeAll' : 'orders'),
      act: 'casebook.overview.download',
    },
    { id: 'officialFile', done: hasFile, count: 0, href: hrefOf('officialFile'), act: open },
    { id: 'addresses', done: addresses > 0, count: addresses, href: hrefOf('addresses'), act: open },
    { id: 'accountDetails', done: details > 0, count: 0, href: hrefOf('accountDetails'), act: open },
  ] as const;
  return (
    <section class="section" aria-labelledby="take">
      <h2 id="take">
        {t('stages.backUp')}{' '}
        <Chip tone="wait">
          {t('casebook.overview.taken', { done: rows.filter(({ done }) => done).length, of: rows.length })}
        </Chip>
      </h2>
      <ul class="checks">
        {rows.map(({ id, done, count, href, act }) => (
          <li key={id} class={done ? 'check good' : 'check ask'}>
            <Icon name={done ? 'check' : 'circle'} />
            <p class="grow">
              {t(`casebook.views.${id}`)} {count > 0 && <span class="muted figure">{count}</span>}
            </p>
            {id === 'orders' && !done ? (
              <LinkButton little href={pageAddresses.orderList}>
                {t('orders.openList')}
              </LinkButton>
            ) : (
              <a
                class="button plain little"
                href={href}
                aria-label={`${t(act)}: ${t(`casebook.views.${id}`)}`}
              >
                {t(act)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
