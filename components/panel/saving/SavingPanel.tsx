import type { Translator } from '@/content/translator';
import { AskFace } from './AskFace';
import { Face } from './Face';
import { FailedFace } from './FailedFace';
import { SavedFace } from './SavedFace';
import type { SaveActs, SaveState } from './saveState';

interface Props {
  state: SaveState;
  t: Translator;
  acts: SaveActs;
}

/** What the site's terms say comes first; nothing is pressed before the yes (guide C28). */
const Consent = ({ state, t, acts }: Props) => (
  <Face
    title={t('saving.consent.title')}
    buttons={[
      { text: t('saving.consent.yes'), press: acts.yes },
      { text: t('saving.consent.no', { count: state.saved }), press: acts.onlyThese },
    ]}
  >
    <p>{t('saving.consent.text')}</p>
    <p>{t('saving.consent.pace')}</p>
  </Face>
);

const Bar = ({ state: { saved, total } }: Props) =>
  total === undefined ? (
    <div class="progress busy" aria-hidden="true">
      <i />
    </div>
  ) : (
    <progress class="progress" value={Math.min(saved, total)} max={Math.max(1, total)} aria-hidden="true" />
  );

const Saving = (props: Props) => {
  const { state, t, acts } = props;
  const { saved, period, loading, held } = state;
  const parts = [
    t('saving.count', { count: saved }),
    ...(period ? [period] : []),
    ...(loading && !held ? [t('saving.loadingMore')] : []),
  ];
  return (
    <Face
      title={t(held ? 'saving.standing' : 'saving.saving')}
      buttons={[
        loading &&
          (held
            ? { text: t('saving.continue'), press: acts.goOn }
            : { text: t('saving.pause'), press: acts.pause }),
        loading && { text: t('saving.stop'), press: acts.stop },
      ]}
    >
      <Bar {...props} />
      <p>{held ? t.of(`saving.held.${held}`) : parts.join(' · ')}</p>
    </Face>
  );
};

const Blank = ({ t, acts }: Props) => (
  <Face
    title={t('saving.empty.title')}
    buttons={[
      { text: t('saving.empty.help'), press: acts.help },
      { text: t('saving.close'), press: acts.close },
    ]}
  >
    <p>{t('saving.empty.text')}</p>
  </Face>
);

/** Saving a list of orders: the question, how it goes, and what was saved. */
export const SavingPanel = (props: Props) => {
  const { state, t, acts } = props;
  switch (state.step) {
    case 'consent':
      return <Consent {...props} />;
    case 'saving':
      return <Saving {...props} />;
    case 'saved':
      return <SavedFace {...props} />;
    case 'ask':
      return <AskFace t={t} casebooks={state.casebooks} onChoose={acts.choose} />;
    case 'failed':
      return <FailedFace t={t} reason={state.reason} again={acts.goOn} close={acts.close} />;
    case 'empty':
      return <Blank {...props} />;
  }
};
