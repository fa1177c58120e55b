import { pageAddresses } from '@/content/pageAddresses';
import { Button } from '../Button';
import { LinkButton } from '../LinkButton';
import { useT } from '../useT';
import type { PopupActs } from './acts';
import type { MainAction } from './mainAction';
import { RouteButton } from './RouteButton';

/** The one main button, with the time it takes. */
export const MainButton = ({ action, acts }: { action: MainAction; acts: PopupActs }) => {
  const t = useT();
  if (action.kind === 'check') {
    const address = pageAddresses[action.page as keyof typeof pageAddresses];
    return (
      <LinkButton look="primary" href={address} onClick={() => acts.startRound(action.page)}>
        {t('popup.main.check', { minutes: action.minutes })}
      </LinkButton>
    );
  }
  if (action.kind === 'delete')
    return (
      <LinkButton look="primary" href={pageAddresses.deleteAccount}>
        {t('popup.main.delete')}
      </LinkButton>
    );
  if (action.kind === 'alive')
    return (
      <Button look="primary" onClick={() => acts.casebook('guides/stillActive')}>
        {t('popup.main.alive')}
      </Button>
    );
  const { task } = action;
  const link = task.links?.find(({ url }) => url);
  if (link?.url)
    return (
      <LinkButton look="primary" href={link.url}>
        {t.of<string>(`tasks.${task.id}.links.${link.id}`)}
      </LinkButton>
    );
  return task.route ? <RouteButton primary route={task.route} onRoom={acts.casebook} /> : null;
};
