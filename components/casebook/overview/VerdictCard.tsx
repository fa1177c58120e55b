import { pageAddresses } from '@/content/pageAddresses';
import { journeyNow } from '@/content/tasks/task';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { verdictLines } from '@/content/verdict/verdictLines';
import { LinkButton } from '../../LinkButton';
import { useMemory } from '../../page/pageContext';
import { useT } from '../../useT';
import { CheckList } from '../../verdict/CheckList';
import { VerdictHead } from '../../verdict/VerdictHead';
import { hrefOf } from '../route';
import { useNow } from '../useNow';
import { OtherWayCard } from './OtherWayCard';

/** Whether the account can go, by the same seven checks as everywhere, and the next thing to do. */
export const VerdictCard = () => {
  const t = useT();
  const { memory, dispatch } = useMemory();
  const { now } = useNow();
  const verdict = verdictOf(memory, Math.max(now, Date.now()));
  const { lines } = verdictLines(verdict);
  const isDeleted = verdict.kind === 'deleted';
  const journey = journeyNow(memory.settings.journey, isDeleted);
  if (journey !== 'close') return <OtherWayCard journey={journey} />;
  const isLeft = lines.some(({ check }) => ['unseen', 'old'].includes(check.state));
  return (
    <section class="section">
      <VerdictHead verdict={verdict} />
      {verdict.kind === 'ready' && (
        <div class="buttons">
          <LinkButton href={pageAddresses.deleteAccount} look="primary">
            {t('casebook.overview.toDelete')}
          </LinkButton>
        </div>
      )}
      {verdict.kind !== 'ready' && !isDeleted && isLeft && (
        <div class="buttons">
          <a class="button primary" href={hrefOf('guides', 'round')}>
            {t('casebook.overview.checkRest')}
          </a>
        </div>
      )}
      {!isDeleted && (
        <CheckList
          lines={lines}
          now={now}
          onAnswer={(check, answer) => dispatch({ type: 'answerCheck', check, answer, at: now })}
          onUndo={(check) => dispatch({ type: 'undoAnswer', check })}
        />
      )}
    </section>
  );
};
