import type { Say } from '@/content/say';
import { AskPanel } from './AskPanel';
import { PanelButton } from './PanelButton';
import { RestPanel } from './RestPanel';
import type { SaveActs, SaveState } from './saveState';

interface Props {
  state: SaveState;
  say: Say;
  acts: SaveActs;
}

const Counts = ({ state, say }: Props) => (
  <p>
    <b>{say('cards.saving.saved', { count: state.saved })}.</b>{' '}
    {state.saved > 0 && say('cards.saving.news', { fresh: state.fresh })}{' '}
    {state.incomplete > 0 && say('cards.saving.incomplete', { count: state.incomplete })}{' '}
    {state.leftOut > 0 && say('cards.saving.leftOut', { count: state.leftOut })}
  </p>
);

const Saving = (props: Props) => {
  const { state, say, acts } = props;
  const next = state.ended
    ? say('cards.saving.end')
    : say(state.more ? 'cards.saving.goOn' : 'cards.saving.nothing');
  return (
    <>
      <Counts {...props} />
      {(state.ended || state.more || state.saved === 0) && <p>{next}</p>}
      <div class="buttons">
        <PanelButton first text={say('cards.saving.open')} onPress={acts.open} />
        {state.more && !state.ended && <PanelButton text={say('cards.saving.rest')} onPress={acts.askRest} />}
        <PanelButton text={say('cards.saving.stop')} onPress={acts.stop} />
      </div>
    </>
  );
};

const Failed = ({ say, acts }: Props) => (
  <>
    <p>{say('cards.saving.failed')}</p>
    <div class="buttons">
      <PanelButton first text={say('cards.saving.loading.goOn')} onPress={acts.again} />
      <PanelButton text={say('cards.saving.stop')} onPress={acts.stop} />
    </div>
  </>
);

/** Below the card "Save this list": what is saved, and what can be done next. */
export const SavePanel = (props: Props) => {
  const { step } = props.state;
  return (
    <div class="panel" role="status">
      {step === 'ask' && (
        <AskPanel say={props.say} casebooks={props.state.casebooks} onChoose={props.acts.choose} />
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
