import type { Severity } from '@/content/hints/hint';
import type { Translator } from '@/content/translator';
import { check, clock, down, info, up, warning } from '../iconPaths';
import { SvgIcon } from '../SvgIcon';
import { Buttons } from './Buttons';
import type { CardActs, CardOf } from './cardOf';
import { Sources } from './Sources';
import { Words } from './Words';

const icons: Record<Severity, string> = { info, wait: clock, noWayBack: warning };

interface Props {
  card: CardOf;
  open: boolean;
  menu: boolean;
  t: Translator;
  acts: CardActs;
  now: number;
}

const Head = ({ card, open, t, acts }: Props) => (
  <h2>
    <button type="button" class="head" aria-expanded={open} onClick={() => acts.toggle(card)}>
      <span class="severity">
        <SvgIcon drawing={card.done ? check : icons[card.severity]} />
        <span class={open ? '' : 'heard'}>
          {card.done ? t('cards.marked') : t.of(`severity.${card.severity}`)}
        </span>
      </span>{' '}
      <span class="title">
        <Words parts={card.title} />
      </span>
      <span class="chevron">
        <SvgIcon drawing={open ? up : down} />
      </span>
    </button>
  </h2>
);

/** One hint: a line, or open with its text, its sources and what can be done about it. */
export const Card = (props: Props) => {
  const { card, open, t, now } = props;
  return (
    <article class={`card ${card.done ? 'done' : card.severity} ${open ? 'open' : ''}`}>
      <Head {...props} />
      {open && (
        <div class="inside">
          <p>
            <Words parts={card.body} />
          </p>
          {card.lines && (
            <ul class="lines">
              {card.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <Sources card={card} t={t} now={now} />
          {card.panel}
          <Buttons {...props} />
        </div>
      )}
    </article>
  );
};
