import { pageAddresses } from '@/content/pageAddresses';
import { LinkButton } from '../../LinkButton';
import { Notice } from '../../Notice';
import { useSay } from '../../say';
import { Drop } from '../official/Drop';
import { Result } from '../official/Result';
import { Stages } from '../official/Stages';
import { useOfficialFile } from '../official/useOfficialFile';
import { WhichCasebook } from '../official/WhichCasebook';
import { room } from '../room';

/** AliExpress's own file: where to ask for it, what to do before opening it, and what it brings. */
const OfficialFile = () => {
  const say = useSay();
  const { state, read, choose, stop, again } = useOfficialFile();
  const isReady = state.step === 'waiting' || state.step === 'refused';
  return (
    <div class="stack form">
      <header class="head">
        <h1>{say('casebook.official.heading')}</h1>
        <LinkButton href={pageAddresses.privacyCenter} look="outlined" icon="link">
          {say('casebook.official.ask')}
        </LinkButton>
      </header>
      <p class="muted lead">{say('casebook.official.lead')}</p>
      {isReady && (
        <Notice tone="wait" title={say('casebook.official.copyFirst')}>
          <p>{say('casebook.official.copyFirstText')}</p>
        </Notice>
      )}
      {state.step === 'refused' && (
        <Notice tone="noWayBack" role="status">
          <p>{say.of(`casebook.official.refused.${state.reason}`, { columns: state.detail })}</p>
        </Notice>
      )}
      {state.step === 'waiting' && state.stopped && <p role="status">{say('casebook.official.stopped')}</p>}
      {isReady && <Drop onFile={read} />}
      {state.step === 'working' && <Stages now={state.stage} onStop={stop} />}
      {state.step === 'asking' && <WhichCasebook casebooks={state.casebooks} onChoose={choose} />}
      {state.step === 'added' && <Result added={state.added} onAgain={again} />}
    </div>
  );
};

export default room({ id: 'officialFile', View: OfficialFile });
