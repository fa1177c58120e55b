import { pageAddresses } from '@/content/pageAddresses';
import { knownFailure } from '../../failureText';
import { LinkButton } from '../../LinkButton';
import { Notice } from '../../Notice';
import { useT } from '../../useT';
import { Drop } from '../official/Drop';
import { Result } from '../official/Result';
import { Stages } from '../official/Stages';
import { useOfficialFile } from '../official/useOfficialFile';
import { WhichCasebook } from '../official/WhichCasebook';
import { view } from '../view';

/** AliExpress's own file: where to ask for it, what to do before opening it, and what it brings. */
const OfficialFile = () => {
  const t = useT();
  const { state, read, choose, stop, again } = useOfficialFile();
  const isReady = state.step === 'waiting' || state.step === 'refused';
  return (
    <div class="stack form">
      <header class="head">
        <h1>{t('casebook.official.heading')}</h1>
        <LinkButton href={pageAddresses.privacyCenter} look="outlined" icon="link">
          {t('casebook.official.ask')}
        </LinkButton>
      </header>
      <p class="muted lead">{t('casebook.official.lead')}</p>
      {isReady && (
        <Notice tone="wait" title={t('casebook.official.copyFirst')}>
          <p>{t('casebook.official.copyFirstText')}</p>
        </Notice>
      )}
      {state.step === 'refused' && (
        <Notice tone="noWayBack" role="status" title={t('casebook.unchanged')}>
          <p>
            {(state.reason === 'failed' && knownFailure(t, state.detail)) ||
              t.of(`casebook.official.refused.${state.reason}`, { columns: state.detail })}
          </p>
        </Notice>
      )}
      {state.step === 'waiting' && state.stopped && <p role="status">{t('casebook.official.stopped')}</p>}
      {isReady && <Drop onFile={read} />}
      {state.step === 'working' && <Stages now={state.stage} onStop={stop} />}
      {state.step === 'asking' && <WhichCasebook casebooks={state.casebooks} onChoose={choose} />}
      {state.step === 'added' && <Result added={state.added} onAgain={again} />}
    </div>
  );
};

export default view({ id: 'officialFile', View: OfficialFile });
