import { Button } from '../Button';
import { Notice } from '../Notice';
import { useSay } from '../say';
import type { Here } from './here';

interface Props {
  here: Here;
  /** The browser did not allow it. */
  refused: boolean;
  /** The person allows us on the site's pages. */
  onAllow(): void;
  onRoom(room: string): void;
}

/** What has to be said about this tab before anything else: a false address, another company, no access. */
export const HereNotice = ({ here: { address, noAccess, botCheck }, refused, onAllow, onRoom }: Props) => {
  const say = useSay();
  if (address.kind === 'lookAlike')
    return (
      <Notice tone="noWayBack" title={say('address.lookAlike.title')}>
        <p>{say('address.lookAlike.text', { host: address.host })}</p>
      </Notice>
    );
  if (address.kind === 'russia')
    return (
      <Notice tone="wait" title={say('address.russia.title')}>
        <p>{say('address.russia.text')}</p>
      </Notice>
    );
  if (address.kind === 'botCheck' || botCheck)
    return (
      <Notice title={say('address.botCheck.title')}>
        <p>{say('address.botCheck.text')}</p>
        <div class="buttons">
          <Button little onClick={() => onRoom('guides/sliderStuck')}>
            {say('address.botCheck.stuck')}
          </Button>
        </div>
      </Notice>
    );
  if (!noAccess) return null;
  return (
    <Notice
      tone="wait"
      title={say('popup.here.access')}
      action={
        <Button little onClick={onAllow}>
          {say('popup.here.allow')}
        </Button>
      }
    >
      <p role="status">{refused && say('popup.here.refused')}</p>
    </Notice>
  );
};
