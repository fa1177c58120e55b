import { foundOn } from '@/content/guides/foundOn';
import type { Memory } from '@/content/memory/memory';
import { pageAddresses } from '@/content/pageAddresses';
import { pageName } from '@/content/pages/pageName';
import type { PageId } from '@/content/pages/table';
import { tasks } from '@/content/tasks';
import { Icon } from '../Icon';
import { LinkButton } from '../LinkButton';
import { Text } from '../Text';
import { useT } from '../useT';
import { seenAt } from '../when';

interface Props {
  pages: readonly PageId[];
  memory: Pick<Memory, 'tasks' | 'seen'>;
  now: number;
  /** Each line leads to its page, so that it can be looked at again. */
  links?: boolean;
}

/** What pages of a guide told, with the day it was seen. Nothing where no task needs them. */
export const Found = ({ pages, memory, now, links }: Props) => {
  const t = useT();
  const found = foundOn(pages, tasks, memory, now);
  const link = (page: PageId) => {
    const address = pageAddresses[page as keyof typeof pageAddresses];
    const words = t('guides.lookAgainAt', { page: pageName(t, page) });
    return (
      links && (
        <LinkButton little icon="link" href={address} label={words}>
          {t('guides.lookAgain')}
        </LinkButton>
      )
    );
  };
  if (found.length === 0) return null;
  return (
    <section class="found" aria-label={t('guides.found')} aria-live="polite">
      <p>
        <strong>{t('guides.found')}</strong>
      </p>
      <ul>
        {found.map((one) =>
          one.text ? (
            <li key={one.text} class={one.holdsUp ? 'holdsUp' : 'settled'}>
              <Icon name={one.holdsUp ? 'clock' : 'check'} />
              <div>
                <p>
                  <Text k={one.text} values={{ count: one.it.count ?? 0 }} />
                </p>
                <p class="small muted">{seenAt(t, one.it.at, now)}</p>
              </div>
              {link(one.page)}
            </li>
          ) : (
            <li key={one.page}>
              <Icon name="search" />
              <p>{t('guides.notRead', { page: pageName(t, one.page) })}</p>
              {link(one.page)}
            </li>
          ),
        )}
      </ul>
    </section>
  );
};
