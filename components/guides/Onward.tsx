import type { Guide, Step } from '@/content/guides/guide';
import { answerText } from '@/content/guides/guideTexts';
import { Button } from '../Button';
import { useT } from '../useT';

interface Props {
  guide: Guide;
  step: Step;
  /** The answer that a page speaks for. */
  proposed: string | undefined;
  /** The answer given before, when the person came back to this step. */
  given: string | undefined;
  ticked: boolean;
  onAnswer(answer?: string): void;
  onTick(task: string): void;
}

/** The ways on from a step: its answers, or the one next step, with a tick where it belongs to a task. */
export const Onward = ({ guide, step, proposed, given, ticked, onAnswer, onTick }: Props) => {
  const t = useT();
  if (step.answers)
    return (
      <div class="buttons answers">
        {step.answers.map(({ id }) => (
          <Button
            key={id}
            look={proposed === id ? 'primary' : 'outlined'}
            icon={given === id ? 'check' : undefined}
            aria-pressed={given ? given === id : undefined}
            onClick={() => onAnswer(id)}
          >
            {t.of(answerText(t, guide, step.id, id) ?? '')}
          </Button>
        ))}
      </div>
    );
  const { task } = step;
  if (!task || ticked)
    return (
      <div class="buttons">
        <Button look={step.untilSeen ? 'plain' : 'primary'} onClick={() => onAnswer()}>
          {step.untilSeen ? t('guides.pass') : t('guides.next')}
        </Button>
      </div>
    );
  return (
    <div class="buttons">
      <Button
        look="primary"
        onClick={() => {
          onTick(task);
          onAnswer();
        }}
      >
        {t('guides.doneNext')}
      </Button>
      <Button onClick={() => onAnswer()}>{t('guides.nextOnly')}</Button>
    </div>
  );
};
