import type { Translator } from '@/content/translator';
import { corners, door, down } from '../iconPaths';
import { SvgIcon } from '../SvgIcon';
import type { CardActs } from './cardOf';

/** The line below the cards: whose they are, how many more there are, another corner, and away with them. */
export const Bar = ({
  more,
  all,
  t,
  acts,
}: {
  more: number;
  all: boolean;
  t: Translator;
  acts: CardActs;
}) => (
  <div class="bar">
    <span class="name">
      <SvgIcon drawing={door} size={16} />
      {more > 0 ? t('cards.more', { count: more }) : 'Leavewell'}
    </span>
    {(more > 0 || all) && (
      <button type="button" class="plain" aria-expanded={all} onClick={acts.toggleAll}>
        {t(all ? 'cards.showLess' : 'cards.show')}
      </button>
    )}
    <button
      type="button"
      class="small"
      aria-label={t('cards.move')}
      title={t('cards.move')}
      onClick={acts.move}
    >
      <SvgIcon drawing={corners} size={16} />
    </button>
    <button
      type="button"
      class="small"
      aria-label={t('cards.fold')}
      title={t('cards.fold')}
      onClick={acts.fold}
    >
      <SvgIcon drawing={down} size={16} />
    </button>
  </div>
);
