import { pageAddresses } from '@/content/pageAddresses';
import type { PageId } from '@/content/pages/table';
import { checks } from '@/content/verdict/checks';
import type { CheckState } from '@/content/verdict/evaluateCheck';
import { verdictOf } from '@/content/verdict/evaluateVerdict';
import { type CheckLine, verdictLines } from '@/content/verdict/verdictLines';
import { Button } from '../../Button';
import { Icon, type IconName } from '../../Icon';
import { LinkButton } from '../../LinkButton';
import { useMemory } from '../../page/pageContext';
import { useT } from '../../useT';
import { checkTitle, checkWhen, verdictTitle } from '../../verdict/words';
import { hrefOf } from '../route';
import { useNow } from '../useNow';

const icons: Record<CheckState, IconName> = {
  clear: 'check',
  open: 'clock',
  old: 'clock',
  question: 'info',
  unseen: 'search',
  accepted: 'warning',
};

const addressOf = (page: PageId | undefined): string | undefined =>
  page && page in pageAddresses ? pageAddresses[page as keyof typeof pageAddresses] : undefined;

/** One check: what it is, since when, and the one thing to do about it. */
const Line = ({ line, now }: { line: CheckLine; now: number }) => {
  const t = useT();
  const { dispatch } = useMemory();
  const { id, state } = line.check;
  const answer = (said: 'none' | 'some') =>
    dispatch({ type: 'answerCheck', check: id, answer: said, at: now });
  const href = addressOf(checks[id].pages[0]);
  const action = t(state === 'old' ? 'casebook.overview.again' : 'casebook.overview.open');
  const title = state === 'question' ? t.of(`checks.${id}.question`) : checkTitle(t, line);
  return (
    <li class={`check ${state}`}>
      <Icon name={icons[state]} />
      <p>
        {title} <span class="small muted">{state !== 'question' && checkWhen(t, line, now)}</span>
      </p>
      {state === 'question' && (
        <span class="buttons">
          {(['none', 'some'] as const).map((said) => (
            <Button
              key={said}
              little
              look="outlined"
              aria-label={`${t(said === 'none' ? 'verdict.none' : 'verdict.yes')}: ${title}`}
              onClick={() => answer(said)}
            >
              {t(said === 'none' ? 'verdict.none' : 'verdict.yes')}
            </Button>
          ))}
        </span>
      )}
      {(state === 'open' || state === 'old') && href && (
        <LinkButton little href={href} label={`${action}: ${title}`}>
          {action}
        </LinkButton>
      )}
      {state === 'accepted' && (
        <Button little onClick={() => dispatch({ type: 'undoAnswer', check: id })}>
          {t('common.undo')}
        </Button>
      )}
    </li>
  );
};

/** Whether the account can go, by the same seven checks as everywhere. */
export const VerdictCard = () => {
  const t = useT();
  const { memory } = useMemory();
  const { now } = useNow();
  const verdict = verdictOf(memory, Math.max(now, Date.now()));
  const { clear, of, lines, title } = verdictLines(verdict);
  const isLeft = lines.some(({ check }) => ['unseen', 'old'].includes(check.state));
  const icon = title === 'ready' || title === 'deleted' ? 'check' : title === 'alive' ? 'warning' : 'clock';
  return (
    <section class={`section verdict ${title}`} aria-labelledby="verdict">
      <div class="verdict-head">
        <Icon name={icon} size={32} />
        <div>
          <h2 id="verdict">{verdictTitle(t, verdict)}</h2>
          {verdict.kind !== 'deleted' && <p class="muted">{t('verdict.clear', { clear, of })}</p>}
        </div>
        {verdict.kind === 'ready' && (
          <LinkButton href={pageAddresses.deleteAccount} look="primary">
            {t('casebook.overview.toDelete')}
          </LinkButton>
        )}
        {verdict.kind !== 'ready' && verdict.kind !== 'deleted' && isLeft && (
          <a class="button primary" href={hrefOf('guides', 'round')}>
            {t('casebook.overview.checkRest')}
          </a>
        )}
      </div>
      {verdict.kind !== 'deleted' && (
        <ul>
          {lines.map((line) => (
            <Line key={line.check.id} line={line} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
};
