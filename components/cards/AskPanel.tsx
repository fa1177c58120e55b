import type { Say } from '@/content/say';
import { PanelButton } from './PanelButton';

interface Props {
  say: Say;
  /** What the question is about, where it is not orders. */
  text?: string;
  /** By their number of orders: their names are the person's own and stay away from the page. */
  casebooks: { id: string; orders: number }[];
  /** An id, or 'new'. */
  onChoose(casebook: string): void;
}

/** "Same account?": asked when nothing of what is shown is held. */
export const AskPanel = ({ say, text, casebooks, onChoose }: Props) => {
  const isOne = casebooks.length === 1;
  return (
    <>
      <p>
        <b>{say('cards.saving.ask.title')}</b> {text ?? say('cards.saving.ask.text')}
      </p>
      <div class="buttons">
        {casebooks.map(({ id, orders }) => (
          <PanelButton
            key={id}
            first={isOne}
            text={isOne ? say('cards.saving.ask.same') : say('cards.saving.ask.which', { count: orders })}
            onPress={() => onChoose(id)}
          />
        ))}
        <PanelButton text={say('cards.saving.ask.other')} onPress={() => onChoose('new')} />
      </div>
    </>
  );
};
