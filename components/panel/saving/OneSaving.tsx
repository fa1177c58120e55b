import type { Translator } from '@/content/translator';
import { check } from '../../iconPaths';
import { SvgIcon } from '../../SvgIcon';
import { AskFace } from './AskFace';
import { Face } from './Face';
import { FailedFace } from './FailedFace';

interface SavedOne {
  step: 'saved';
  orders: number;
  refunds: number;
  fresh: number;
  changed: number;
}

export type OneState =
  | SavedOne
  | { step: 'reading' | 'unreadable' | 'moved' }
  | { step: 'failed'; reason: string }
  | { step: 'ask'; casebooks: { id: string; orders: number }[] };

interface Props {
  t: Translator;
  state: OneState;
  acts: { choose(casebook: string): void; again(): void; open(): void; close(): void };
}

const savedTitle = (t: Translator, { orders, refunds }: SavedOne) =>
  orders > 0 ? t('saving.one.saved') : t('saving.refunds', { count: refunds });
const newsIn = ({ fresh, changed }: SavedOne) => (fresh > 0 ? 'fresh' : changed > 0 ? 'changed' : 'same');

/** Saving a page that shows one order, or refunds: what was saved of it. */
export const OneSaving = ({ t, state, acts }: Props) => {
  const close = { text: t('saving.close'), press: acts.close };
  switch (state.step) {
    case 'ask':
      return <AskFace t={t} casebooks={state.casebooks} onChoose={acts.choose} />;
    case 'saved':
      return (
        <Face
          title={savedTitle(t, state)}
          icon={<SvgIcon drawing={check} />}
          buttons={[{ text: t('saving.open'), press: acts.open }, close]}
        >
          <p>{t(`saving.one.${newsIn(state)}`)}</p>
        </Face>
      );
    case 'reading':
      return <Face title={t('saving.one.reading')} buttons={[close]} />;
    case 'failed':
      return <FailedFace t={t} reason={state.reason} again={acts.again} close={acts.close} />;
    default:
      return (
        <Face title={t(`saving.one.${state.step}Title`)} buttons={[close]}>
          <p>{t(`saving.one.${state.step}`)}</p>
        </Face>
      );
  }
};
