import { pageAddresses } from '@/content/pageAddresses';
import { type CheckId, checks } from '@/content/verdict/checks';
import type { CheckLine } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { LinkButton } from '../LinkButton';
import { useT } from '../useT';
import { AnswerButtons } from './AnswerButtons';
import { CheckItem } from './CheckItem';
import { checkTitle } from './words';

interface Props {
  lines: readonly CheckLine[];
  now: number;
  /** What was seen today is told without its age. */
  brief?: boolean;
  /** What the person says about a check that only they can know. */
  onAnswer(check: CheckId, answer: 'none' | 'some'): void;
  /** Takes back "I go on anyway". Absent: nothing is taken back here. */
  onUndo?(check: CheckId): void;
}

/** What settles a check: an answer in place, or the page that tells. */
const Actions = ({ line, onAnswer, onUndo }: Pick<Props, 'onAnswer' | 'onUndo'> & { line: CheckLine }) => {
  const t = useT();
  const { id, state } = line.check;
  const what = checkTitle(t, line);
  const page = checks[id].pages.find((one) => one in pageAddresses);
  if (state === 'question')
    return (
      <div class="buttons">
        <AnswerButtons question={what} onAnswer={(answer) => onAnswer(id, answer)} />
      </div>
    );
  if (state === 'accepted')
    return (
      onUndo && (
        <Button little aria-label={`${t('common.undo')}: ${what}`} onClick={() => onUndo(id)}>
          {t('common.undo')}
        </Button>
      )
    );
  if (state === 'clear' || !page) return null;
  const word = t(state === 'old' ? 'popup.check.again' : 'popup.check.open');
  return (
    <LinkButton little href={pageAddresses[page as keyof typeof pageAddresses]} label={`${word}: ${what}`}>
      {word}
    </LinkButton>
  );
};

/** Checks as they stand, each with what settles it. */
export const CheckList = ({ lines, now, brief, ...acts }: Props) => (
  <ul class="checks">
    {lines.map((line) => (
      <CheckItem key={line.check.id} line={line} now={now} brief={brief}>
        <Actions line={line} {...acts} />
      </CheckItem>
    ))}
  </ul>
);
