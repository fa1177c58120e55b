import type { Translator } from '@/content/translator';
import { Face } from './Face';

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
export const AskFace = ({ t, text, casebooks, onChoose }: Props) => {
  const isOne = casebooks.length === 1;
  return (
    <Face
      title={t('saving.ask.title')}
      buttons={[
        ...casebooks.map(({ id, orders }) => ({
          text: isOne ? t('saving.ask.same') : t('saving.ask.which', { count: orders }),
          press: () => onChoose(id),
        })),
        { text: t('saving.ask.other'), press: () => onChoose('new') },
      ]}
    >
      <p>{text ?? t('saving.ask.text')}</p>
    </Face>
  );
};
