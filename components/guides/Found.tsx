import { foundOn } from '@/content/guides/foundOn';
import type { Memory } from '@/content/memory/memory';
import { pageAddresses } from '@/content/pageAddresses';
import { tasks } from '@/content/tasks';
import { Icon } from '../Icon';
import { LinkButton } from '../LinkButton';
import { useSay } from '../say';
import { Text } from '../Text';
import { seenAt } from '../when';

interface Props {
  pages: readonly string[];
  memory: Pick<Memory, 'tasks' | 'seen'>;
  now: number;
  /** Each line leads to its page, so that it can be looked at again. */
  links?: boolean;
}

/** What pages of a guide told, with the day it was seen. Nothing where no task needs them. */
export const Found = ({ pages, memory, now, links }: Props) => {
  const say = useSay();
  const found = foundOn(pages, tasks, memory, now);
  const link = (page: string) => {
    const address = pageAddresses[page as keyof typeof pageAddresses];
    const words = say('guides.lookAgainAt', { page: say.of(`pages.${page}`) });
    return (
      links && (
        <LinkButton little icon="link" href={address} label={words}>
          {say('guides.lookAgain')}
        </LinkButton>
      )
    );
  };
  if (found.length === 0) return null;
  return (
    <section class="found" aria-label={say('guides.found')} aria-live="polite">
      <p>
        <strong>{say('guides.found')}</strong>
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
                <p class="small muted">{seenAt(say, one.it.at, now)}</p>
              </div>
              {link(one.page)}
            </li>
          ) : (
            <li key={one.page}>
              <Icon name="search" />
              <p>{say('guides.notRead', { page: say.of(`pages.${one.page}`) })}</p>
              {link(one.page)}
            </li>
          ),
        )}
      </ul>
    </section>
  );
};
