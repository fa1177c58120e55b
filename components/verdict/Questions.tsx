import type { CheckLine } from '@/content/verdict/verdictLines';
import { Button } from '../Button';
import { useT } from '../useT';
import { AnswerButtons } from './AnswerButtons';
import type { CheckActs } from './acts';

interface Props {
  lines: readonly CheckLine[];
  onAnswer: CheckActs['answer'];
}

/** What only the person can say, each answered with one tap; where there are several, also all with one. */
export const Questions = ({ lines, onAnswer }: Props) => {
  const t = useT();
  const ids = lines.map(({ check }) => check.id);
  return (
    <div class="questions">
      <ul>
        {ids.map((id) => {
          const question = t.of(`checks.${id}.question`);
          return (
            <li key={id}>
              <p class="grow">{question}</p>
              <AnswerButtons question={question} onAnswer={(answer) => onAnswer(answer, id)} />
            </li>
          );
        })}
      </ul>
      {ids.length > 1 && (
        <Button little look="primary" onClick={() => onAnswer('none', ...ids)}>
          {t('verdict.noneOfThese')}
        </Button>
      )}
    </div>
  );
};
