import type { Corner } from '@/content/memory/memory';
import type { Translator } from '@/content/translator';
import { door } from '../iconPaths';
import { SvgIcon } from '../SvgIcon';
import { Bar } from './Bar';
import { Card } from './Card';
import type { CardActs, CardOf } from './cardOf';

export interface CardsProps {
  cards: readonly CardOf[];
  t: Translator;
  acts: CardActs;
  now: number;
  corner: Corner;
  appearance: 'auto' | 'light' | 'dark';
  folded: boolean;
  /** Ids of the card that is open and of the one whose menu is. */
  open?: string;
  menu?: string;
  /** All cards are shown, not three at most. */
  all: boolean;
  /** One line above all: what went wrong, or that the page has to be loaded again. */
  notice?: string;
  /** The extension went away under us: nothing can be pressed. */
  orphan: boolean;
}

/** More are one press away. */
export const atMost = 3;

const Stack = (props: CardsProps) => {
  const { cards, all, t, acts, now } = props;
  const shown = all ? cards : cards.slice(0, atMost);
  return (
    <>
      <div class="stack">
        {shown.map((card) => (
          <Card
            key={card.id}
            card={card}
            open={card.id === props.open}
            menu={card.id === props.menu}
            t={t}
            acts={acts}
            now={now}
          />
        ))}
      </div>
      <Bar more={cards.length - shown.length} all={all && cards.length > atMost} t={t} acts={acts} />
    </>
  );
};

const Tab = ({ cards, t, acts }: CardsProps) => (
  <button type="button" class="tab" aria-expanded={false} onClick={acts.unfold}>
    <SvgIcon drawing={door} size={16} />
    {t('cards.unfold', { count: cards.length })}
  </button>
);

/** The hints over a page, in one corner: a stack of cards, or folded to a small tab. */
export const Cards = (props: CardsProps) => {
  const { t, corner, appearance, folded, notice, orphan } = props;
  const look = appearance === 'auto' ? undefined : appearance;
  return (
    <section
      class={`tokens cards ${corner}`}
      lang={t.language}
      dir={t.direction}
      data-appearance={look}
      aria-label={t('cards.region')}
    >
      {notice && <p class="notice">{notice}</p>}
      <div class="all" inert={orphan}>
        {folded ? <Tab {...props} /> : <Stack {...props} />}
      </div>
    </section>
  );
};
