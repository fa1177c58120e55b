import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { type Language, LanguageSelect } from '../LanguageSelect';
import { LinkButton } from '../LinkButton';
import { Mark } from '../Mark';
import { useSay } from '../say';
import { Point } from './Point';
import { Screen } from './Screen';

interface Props {
  languages: readonly Language[];
  language: string;
  /** Where the first look begins. */
  start: string;
  onLanguage(language: string): void;
  /** Seen to the end or skipped. */
  onDone(): void;
}

const steps = 3;

/** The first-run page: what it does, what it never does, language and start. It can be skipped at any screen. */
export const Welcome = ({ languages, language, start, onLanguage, onDone }: Props) => {
  const say = useSay();
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
        {step <= steps && <p class="small muted">{say('welcome.step', { step, steps })}</p>}
      </header>
      <section class="screen" key={step}>
        {step === 1 && (
          <Screen heading={say('welcome.does.heading')} text={say('welcome.does.text')} focus={moved}>
            <ul>
              <Point icon="info" title={say('welcome.does.hints')}>
                {say('welcome.does.hintsText')}
              </Point>
              <Point icon="check" title={say('welcome.does.list')}>
                {say('welcome.does.listText')}
              </Point>
              <Point icon="book" title={say('welcome.does.casebook')}>
                {say('welcome.does.casebookText')}
              </Point>
            </ul>
          </Screen>
        )}
        {step === 2 && (
          <Screen heading={say('welcome.never.heading')} focus>
            <ul>
              <Point icon="close">{say('welcome.never.server')}</Point>
              <Point icon="close">{say('welcome.never.password')}</Point>
              <Point icon="close">{say('welcome.never.click')}</Point>
              <Point icon="close">{say('welcome.never.elsewhere')}</Point>
            </ul>
            <p>{say('common.notAffiliated')}</p>
          </Screen>
        )}
        {step === 3 && (
          <Screen heading={say('welcome.start.heading')} focus>
            <LanguageSelect languages={languages} value={language} onValue={onLanguage} />
            <ul>
              <Point icon="door" title={say('welcome.start.pin')}>
                {say('welcome.start.pinText')}
              </Point>
            </ul>
          </Screen>
        )}
        {step > steps && <Screen heading={say('welcome.done')} focus />}
      </section>
      {step <= steps && (
        <footer class="buttons">
          {step > 1 && (
            <Button look="outlined" onClick={() => go(step - 1)}>
              {say('welcome.back')}
            </Button>
          )}
          <span class="grow" />
          {step < steps ? (
            <>
              <Button onClick={finish}>{say('welcome.skip')}</Button>
              <Button look="primary" onClick={() => go(step + 1)}>
                {say('welcome.next')}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={finish}>{say('welcome.start.later')}</Button>
              <LinkButton look="primary" href={start} onClick={finish}>
                {say('welcome.start.go')}
              </LinkButton>
            </>
          )}
        </footer>
      )}
    </main>
  );
};
