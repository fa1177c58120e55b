import { Button } from '../Button';
import { useSay } from '../say';

/** The ways into the casebook for whoever is stuck, wants to be led, or wants paper. */
export const Help = ({ onRoom }: { onRoom(room: string): void }) => {
  const say = useSay();
  return (
    <section class="help" aria-labelledby="help">
      <h2 id="help">{say('popup.help.heading')}</h2>
      <Button little icon="search" onClick={() => onRoom('guides/round')}>
        {say('popup.help.round')}
      </Button>
      <Button little icon="warning" onClick={() => onRoom('guides/trouble')}>
        {say('popup.help.trouble')}
      </Button>
      <Button little icon="book" onClick={() => onRoom('checklist')}>
        {say('popup.help.paper')}
      </Button>
    </section>
  );
};
