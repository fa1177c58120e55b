import type { Say } from '@/content/say';
import { Drawn } from '../Drawn';
import { corners, door, down } from '../drawings';
import type { CardActs } from './cardOf';

/** The line below the cards: whose they are, how many more there are, another corner, and away with them. */
export const Bar = ({ more, all, say, acts }: { more: number; all: boolean; say: Say; acts: CardActs }) => (
  <div class="bar">
    <span class="name">
      <Drawn drawing={door} size={16} />
      {more > 0 ? say('cards.more', { count: more }) : 'Leavewell'}
    </span>
    {(more > 0 || all) && (
      <button type="button" class="plain" aria-expanded={all} onClick={acts.toggleAll}>
        {say(all ? 'cards.showLess' : 'cards.show')}
      </button>
    )}
    <button
      type="button"
      class="small"
      aria-label={say('cards.move')}
      title={say('cards.move')}
      onClick={acts.move}
    >
      <Drawn drawing={corners} size={16} />
    </button>
    <button
      type="button"
      class="small"
      aria-label={say('cards.fold')}
      title={say('cards.fold')}
      onClick={acts.fold}
    >
      <Drawn drawing={down} size={16} />
    </button>
  </div>
);
