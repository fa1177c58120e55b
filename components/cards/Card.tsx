import type { Severity } from '@/content/hints/hint';
import type { Say } from '@/content/say';
import { Drawn } from '../Drawn';
import { check, clock, down, info, up, warning } from '../drawings';
import { Buttons } from './Buttons';
import type { CardActs, CardOf } from './cardOf';
import { Sources } from './Sources';
import { Words } from './Words';

const icons: Record<Severity, string> = { info, wait: clock, noWayBack: warning };

interface Props {
  card: CardOf;
  open: boolean;
  menu: boolean;
  say: Say;
  acts: CardActs;
  now: number;
}

const Head = ({ card, open, say, acts }: Props) => (
  <h2>
    <button type="button" class="head" aria-expanded={open} onClick={() => acts.toggle(card)}>
      <span class="severity">
        <Drawn drawing={card.done ? check : icons[card.severity]} />
        <span class={open ? '' : 'heard'}>
          {card.done ? say('cards.marked') : say.of(`severity.${card.severity}`)}
        </span>
      </span>{' '}
      <span class="title">
        <Words parts={card.title} />
      </span>
      <span class="chevron">
        <Drawn drawing={open ? up : down} />
      </span>
    </button>
  </h2>
);

/** One hint: a line, or open with its text, its sources and what can be done about it. */
export const Card = (props: Props) => {
  const { card, open, say, now } = props;
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
          <Sources card={card} say={say} now={now} />
          {card.panel}
          <Buttons {...props} />
        </div>
      )}
    </article>
  );
};
