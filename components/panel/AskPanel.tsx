import type { Translator } from '@/content/translator';
import { PanelButton } from './PanelButton';

interface Props {
  t: Translator;
  /** What the question is about, where it is not orders. */
  text?: string;
  /** By their number of orders: their names are the person's own and stay away from the page. */
  casebooks: { id: string; orders: number }[];
  /** An id, or 'new'. */
  onChoose(casebook: string): void;
}

/** "Same account?": asked when nothing of what is shown is held. */
export const AskPanel = ({ t, text, casebooks, onChoose }: Props) => {
  const isOne = casebooks.length === 1;
  return (
    <>
      <p>
        <b>{t('cards.saving.ask.title')}</b> {text ?? t('cards.saving.ask.text')}
      </p>
      <div class="buttons">
        {casebooks.map(({ id, orders }) => (
          <PanelButton
            key={id}
            first={isOne}
            text={isOne ? t('cards.saving.ask.same') : t('cards.saving.ask.which', { count: orders })}
            onPress={() => onChoose(id)}
          />
        ))}
        <PanelButton text={t('cards.saving.ask.other')} onPress={() => onChoose('new')} />
      </div>
    </>
  );
};
