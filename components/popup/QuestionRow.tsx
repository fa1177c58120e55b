import { useState } from 'preact/hooks';
import type { CheckLine } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useT } from '../useT';
import type { CheckActs } from '../verdict/acts';
import { Questions } from '../verdict/Questions';

interface Props {
  lines: readonly CheckLine[];
  /** Nothing else is left to do: the questions stand open at once. */
  open: boolean;
  onAnswer: CheckActs['answer'];
}

/** "2 quick questions": told by their names, answered in place. */
export const QuestionRow = ({ lines, open, onAnswer }: Props) => {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const isOpen = open || asked;
  const names = new Intl.ListFormat(t.language, { type: 'unit' }).format(
    lines.map(({ check }) => t.of(`checks.${check.id}.name`)),
  );
  return (
    <li class="check ask">
      <Icon name="question" />
      <div class="title grow">
        <span>{t('popup.check.questions', { count: lines.length })}</span>
        {!isOpen && <span class="small muted">{names}</span>}
      </div>
      {!isOpen && (
        <Button little aria-expanded={false} onClick={() => setAsked(true)}>
          {t('popup.check.answer')}
        </Button>
      )}
      {isOpen && (
        <div class="details">
          <Questions lines={lines} onAnswer={onAnswer} />
        </div>
      )}
    </li>
  );
};
