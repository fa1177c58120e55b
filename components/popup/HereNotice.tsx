import { Button } from '../Button';
import { Notice } from '../Notice';
import { useT } from '../useT';
import type { Here } from './here';

interface Props {
  here: Here;
  /** The browser did not allow it. */
  refused: boolean;
  /** The person allows us on the site's pages. */
  onAllow(): void;
  onRoom(route: string): void;
}

/** What has to be said about this tab before anything else: a false address, another company, no access. */
export const HereNotice = ({ here: { address, noAccess, botCheck }, refused, onAllow, onRoom }: Props) => {
  const t = useT();
  if (address.kind === 'lookAlike')
    return (
      <Notice tone="noWayBack" title={t('address.lookAlike.title')}>
        <p>{t('address.lookAlike.text', { host: address.host })}</p>
      </Notice>
    );
  if (address.kind === 'russia')
    return (
      <Notice tone="wait" title={t('address.russia.title')}>
        <p>{t('address.russia.text')}</p>
      </Notice>
    );
  if (address.kind === 'botCheck' || botCheck)
    return (
      <Notice title={t('address.botCheck.title')}>
        <p>{t('address.botCheck.text')}</p>
        <div class="buttons">
          <Button little onClick={() => onRoom('guides/sliderStuck')}>
            {t('address.botCheck.stuck')}
          </Button>
        </div>
      </Notice>
    );
  if (!noAccess) return null;
  return (
    <Notice
      tone="wait"
      title={t('popup.here.access')}
      action={
        <Button little onClick={onAllow}>
          {t('popup.here.allow')}
        </Button>
      }
    >
      <p role="status">{refused && t('popup.here.refused')}</p>
    </Notice>
  );
};
