import { Button } from '../Button';
import { useT } from '../useT';

/** The ways into the casebook for whoever is stuck, wants to be led, or wants paper. */
export const Help = ({ onRoom }: { onRoom(route: string): void }) => {
  const t = useT();
  return (
    <section class="help" aria-labelledby="help">
      <h2 id="help">{t('popup.help.heading')}</h2>
      <Button little icon="search" onClick={() => onRoom('guides/round')}>
        {t('popup.help.round')}
      </Button>
      <Button little icon="warning" onClick={() => onRoom('guides/trouble')}>
        {t('popup.help.trouble')}
      </Button>
      <Button little icon="door" onClick={() => onRoom('guides/locked')}>
        {t('popup.help.locked')}
      </Button>
      <Button little icon="book" onClick={() => onRoom('checklist')}>
        {t('popup.help.paper')}
      </Button>
    </section>
  );
};
