import { pageAddresses } from '@/content/pageAddresses';
import { type CheckId, checks } from '@/content/verdict/checks';
import type { CheckState } from '@/content/verdict/evaluateCheck';
import type { CheckLine } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { Icon, type IconName } from '../Icon';
import { LinkButton } from '../LinkButton';
import { useT } from '../useT';
import { checkTitle, checkWhen } from '../verdict/words';

interface Props {
  lines: readonly CheckLine[];
  now: number;
  /** What the person says about a check that only they can know. */
  onSay(check: CheckId, answer: 'none' | 'some'): void;
}

const icons: Record<CheckState, IconName> = {
  clear: 'check',
  open: 'clock',
  old: 'clock',
  question: 'info',
  unseen: 'search',
  accepted: 'warning',
};

/** Checks as they stand, each with what settles it: an answer in place, or its page to look at. */
export const CheckLines = ({ lines, now, onSay }: Props) => {
  const t = useT();
  return (
    <ul class="checkLines">
      {lines.map((line) => {
        const { id, state } = line.check;
        const page = checks[id].pages.find((one) => one in pageAddresses);
        const what = checkTitle(t, line);
        return (
          <li key={id} class={state}>
            <Icon name={icons[state]} />
            <div>
              <p>{what}</p>
              <p class="small muted">{checkWhen(t, line, now)}</p>
            </div>
            {state === 'question' && (
              <div class="buttons">
                <Button
                  little
                  look="outlined"
                  aria-label={`${t('guides.answers.none')}: ${what}`}
                  onClick={() => onSay(id, 'none')}
                >
                  {t('guides.answers.none')}
                </Button>
                <Button
                  little
                  look="outlined"
                  aria-label={`${t('guides.answers.yes')}: ${what}`}
                  onClick={() => onSay(id, 'some')}
                >
                  {t('guides.answers.yes')}
                </Button>
              </div>
            )}
            {(state === 'unseen' || state === 'old') && page && (
              <LinkButton
                little
                icon="link"
                href={pageAddresses[page as keyof typeof pageAddresses]}
                label={t('guides.lookAgainAt', { page: t.of(`pages.${page}`) })}
              >
                {t('guides.lookAgain')}
              </LinkButton>
            )}
          </li>
        );
      })}
    </ul>
  );
};
