import type { Translator } from '@/content/translator';
import { AskPanel } from './AskPanel';
import { PanelButton } from './PanelButton';
import { RestPanel } from './RestPanel';
import type { SaveActs, SaveState } from './saveState';

interface Props {
  state: SaveState;
  t: Translator;
  acts: SaveActs;
}

const Counts = ({ state, t }: Props) => (
  <p>
    <b>{t('cards.saving.saved', { count: state.saved })}.</b>{' '}
    {state.saved > 0 && t('cards.saving.news', { fresh: state.fresh })}{' '}
    {state.incomplete > 0 && t('cards.saving.incomplete', { count: state.incomplete })}{' '}
    {state.leftOut > 0 && t('cards.saving.leftOut', { count: state.leftOut })}
  </p>
);

const Saving = (props: Props) => {
  const { state, t, acts } = props;
  const next = state.ended
    ? t('cards.saving.end')
    : t(state.more ? 'cards.saving.goOn' : 'cards.saving.nothing');
  return (
    <>
      <Counts {...props} />
      {(state.ended || state.more || state.saved === 0) && <p>{next}</p>}
      <div class="buttons">
        <PanelButton first text={t('cards.saving.open')} onPress={acts.open} />
        {state.more && !state.ended && <PanelButton text={t('cards.saving.rest')} onPress={acts.askRest} />}
        <PanelButton text={t('cards.saving.stop')} onPress={acts.stop} />
      </div>
    </>
  );
};

const Failed = ({ t, acts }: Props) => (
  <>
    <p>{t('cards.saving.failed')}</p>
    <div class="buttons">
      <PanelButton first text={t('cards.saving.loading.goOn')} onPress={acts.again} />
      <PanelButton text={t('cards.saving.stop')} onPress={acts.stop} />
    </div>
  </>
);

/** Below the card "Save this list": what is saved, and what can be done next. */
export const SavePanel = (props: Props) => {
  const { step } = props.state;
  return (
    <div class="panel" role="status">
      {step === 'ask' && (
        <AskPanel t={props.t} casebooks={props.state.casebooks} onChoose={props.acts.choose} />
      )}
      {step === 'saving' && <Saving {...props} />}
      {step === 'failed' && <Failed {...props} />}
      {(step === 'consent' || step === 'loading') && (
        <>
          {step === 'loading' && <Counts {...props} />}
          <RestPanel {...props} />
        </>
      )}
    </div>
  );
};
