import { useState } from 'preact/hooks';
import { type Journey, journeys } from '@/content/tasks/task';
import { Button } from '../Button';
import { Choices } from '../Choices';
import { type Language, LanguageSelect } from '../LanguageSelect';
import { LinkButton } from '../LinkButton';
import { Mark } from '../Mark';
import { useT } from '../useT';
import { Picture } from './Picture';
import { Point } from './Point';
import { Screen } from './Screen';

interface Props {
  languages: readonly Language[];
  language: string;
  /** Where the first look begins. */
  start: string;
  /** The guide for whoever cannot sign in any more. */
  locked: string;
  journey: Journey;
  onJourney(journey: Journey): void;
  onLanguage(language: string): void;
  /** Seen to the end or skipped. */
  onDone(): void;
}

const steps = 3;

/** The first-run page: what it does, what it never does, language and start. It can be skipped at any screen. */
export const Welcome = ({
  languages,
  language,
  journey,
  onJourney,
  start,
  locked,
  onLanguage,
  onDone,
}: Props) => {
  const t = useT();
  const isLocked = journey === 'locked';
  const [step, setStep] = useState(1);
  const [moved, setMoved] = useState(false);
  const go = (to: number) => {
    setMoved(true);
    setStep(to);
  };
  const finish = () => {
    onDone();
    go(steps + 1);
  };
  return (
    <main class="welcome">
      <header>
        <Mark />
        {step <= steps && <p class="small muted">{t('welcome.step', { step, steps })}</p>}
      </header>
      <section class="screen" key={step}>
        {step === 1 && (
          <Screen heading={t('welcome.does.heading')} text={t('welcome.does.text')} focus={moved}>
            <Picture />
            <ul>
              <Point icon="info" title={t('welcome.does.hints')}>
                {t('welcome.does.hintsText')}
              </Point>
              <Point icon="check" title={t('welcome.does.list')}>
                {t('welcome.does.listText')}
              </Point>
              <Point icon="book" title={t('welcome.does.casebook')}>
                {t('welcome.does.casebookText')}
              </Point>
            </ul>
          </Screen>
        )}
        {step === 2 && (
          <Screen heading={t('welcome.never.heading')} focus>
            <ul>
              <Point icon="close">{t('welcome.never.server')}</Point>
              <Point icon="close">{t('welcome.never.password')}</Point>
              <Point icon="close">{t('welcome.never.click')}</Point>
              <Point icon="close">{t('welcome.never.elsewhere')}</Point>
            </ul>
            <p>{t('common.notAffiliated')}</p>
          </Screen>
        )}
        {step === 3 && (
          <Screen heading={t('welcome.start.heading')} focus>
            <Choices
              label={t('popup.journey.label')}
              value={journey}
              options={journeys.map((one) => ({ value: one, label: t(`popup.journey.${one}`) }))}
              onValue={onJourney}
            />
            <LanguageSelect languages={languages} value={language} onValue={onLanguage} />
            <ul>
              <Point icon="door" title={t('welcome.start.pin')}>
                {t('welcome.start.pinText')}
              </Point>
              <Point icon="info">{t('welcome.start.memory')}</Point>
            </ul>
          </Screen>
        )}
        {step > steps && <Screen heading={t('welcome.done')} focus />}
      </section>
      {step <= steps && (
        <footer class="buttons">
          {step > 1 && (
            <Button look="outlined" onClick={() => go(step - 1)}>
              {t('welcome.back')}
            </Button>
          )}
          <span class="grow" />
          {step < steps ? (
            <>
              <Button onClick={finish}>{t('welcome.skip')}</Button>
              <Button look="primary" onClick={() => go(step + 1)}>
                {t('welcome.next')}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={finish}>{t('welcome.start.later')}</Button>
              <LinkButton look="primary" href={isLocked ? locked : start} onClick={finish}>
                {t(isLocked ? 'welcome.start.goLocked' : 'welcome.start.go')}
              </LinkButton>
            </>
          )}
        </footer>
      )}
    </main>
  );
};
