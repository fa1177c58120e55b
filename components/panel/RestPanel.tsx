import type { Translator } from '@/content/translator';
import { PanelButton } from './PanelButton';
import type { SaveActs, SaveState } from './saveState';

interface Props {
  state: SaveState;
  t: Translator;
  acts: SaveActs;
}

/** What the site's terms say comes first; nothing is pressed before the yes (guide C28). */
const Consent = ({ t, acts }: Props) => (
  <>
    <p>
      <b>{t('cards.saving.consent.title')}</b>
    </p>
    <p>{t('cards.saving.consent.text')}</p>
    <p>{t('cards.saving.consent.pace')}</p>
    <div class="buttons">
      <PanelButton first text={t('cards.saving.consent.no')} onPress={acts.stopRest} />
      <PanelButton text={t('cards.saving.consent.yes')} onPress={acts.startRest} />
    </div>
  </>
);

/** "Load the rest for me": the question, and how it goes. */
export const RestPanel = (props: Props) => {
  const { state, t, acts } = props;
  if (state.step === 'consent') return <Consent {...props} />;
  const { presses, held } = state.rest;
  if (held)
    return (
      <>
        <p>{t.of(`cards.saving.held.${held}`)}</p>
        <div class="buttons">
          {held !== 'end' && (
            <PanelButton first text={t('cards.saving.loading.goOn')} onPress={acts.startRest} />
          )}
          <PanelButton text={t('cards.saving.loading.stop')} onPress={acts.stopRest} />
        </div>
      </>
    );
  return (
    <>
      <p>{t('cards.saving.loading.pressed', { count: presses })}</p>
      <div class="buttons">
        <PanelButton first text={t('cards.saving.loading.pause')} onPress={acts.pauseRest} />
        <PanelButton text={t('cards.saving.loading.stop')} onPress={acts.stopRest} />
      </div>
    </>
  );
};
