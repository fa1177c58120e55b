import type { Say } from '@/content/say';
import { PanelButton } from './PanelButton';
import type { SaveActs, SaveState } from './saveState';

interface Props {
  state: SaveState;
  say: Say;
  acts: SaveActs;
}

/** What the site's terms say comes first; nothing is pressed before the yes (guide C28). */
const Consent = ({ say, acts }: Props) => (
  <>
    <p>
      <b>{say('cards.saving.consent.title')}</b>
    </p>
    <p>{say('cards.saving.consent.text')}</p>
    <p>{say('cards.saving.consent.pace')}</p>
    <div class="buttons">
      <PanelButton first text={say('cards.saving.consent.no')} onPress={acts.stopRest} />
      <PanelButton text={say('cards.saving.consent.yes')} onPress={acts.startRest} />
    </div>
  </>
);

/** "Load the rest for me": the question, and how it goes. */
export const RestPanel = (props: Props) => {
  const { state, say, acts } = props;
  if (state.step === 'consent') return <Consent {...props} />;
  const { presses, held } = state.rest;
  if (held)
    return (
      <>
        <p>{say.of(`cards.saving.held.${held}`)}</p>
        <div class="buttons">
          {held !== 'end' && (
            <PanelButton first text={say('cards.saving.loading.goOn')} onPress={acts.startRest} />
          )}
          <PanelButton text={say('cards.saving.loading.stop')} onPress={acts.stopRest} />
        </div>
      </>
    );
  return (
    <>
      <p>{say('cards.saving.loading.pressed', { count: presses })}</p>
      <div class="buttons">
        <PanelButton first text={say('cards.saving.loading.pause')} onPress={acts.pauseRest} />
        <PanelButton text={say('cards.saving.loading.stop')} onPress={acts.stopRest} />
      </div>
    </>
  );
};
