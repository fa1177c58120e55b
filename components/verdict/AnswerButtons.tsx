import { Button } from '../Button';
import { useT } from '../useT';

interface Props {
  /** What is asked: buttons alike are told from one another by it. */
  question: string;
  onAnswer(answer: 'none' | 'some'): void;
}

/** "None" and "Yes": the answers to what only the person can know. */
export const AnswerButtons = ({ question, onAnswer }: Props) => {
  const t = useT();
  const words = { none: t('verdict.none'), some: t('verdict.yes') };
  return (['none', 'some'] as const).map((answer) => (
    <Button
      key={answer}
      little
      look="outlined"
      aria-label={`${words[answer]}: ${question}`}
      onClick={() => onAnswer(answer)}
    >
      {words[answer]}
    </Button>
  ));
};
