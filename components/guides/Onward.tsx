import type { Guide, Step } from '@/content/guides/guide';
import { answerText } from '@/content/guides/guideTexts';
import { Button } from '../Button';
import { useSay } from '../say';

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
  const say = useSay();
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
            {say.of(answerText(say, guide, step.id, id) ?? '')}
          </Button>
        ))}
      </div>
    );
  const { task } = step;
  if (!task || ticked)
    return (
      <div class="buttons">
        <Button look={step.untilSeen ? 'plain' : 'primary'} onClick={() => onAnswer()}>
          {step.untilSeen ? say('guides.pass') : say('guides.next')}
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
        {say('guides.doneNext')}
      </Button>
      <Button onClick={() => onAnswer()}>{say('guides.nextOnly')}</Button>
    </div>
  );
};
