import type { Journey } from '@/content/tasks/task';
import type { StageLine } from './popup/stageLines';
import { useT } from './useT';

/** The ways that have no verdict, each with its texts. */
const texts = { pause: 'popup.pausing', locked: 'popup.locked' } as const;

interface Props {
  journey: Exclude<Journey, 'close'>;
  stages: readonly StageLine[];
}

/** What stands in the verdict's place for whoever pauses or is locked out: how much is left of the list. */
export const JourneyHead = ({ journey, stages }: Props) => {
  const t = useT();
  const left = stages.reduce((sum, { done, total }) => sum + total - done, 0);
  const of = texts[journey];
  return (
    <section class="verdictHead">
      <h2>{left > 0 ? t(`${of}.left`, { count: left }) : t(`${of}.done`)}</h2>
      <p class="muted">{t(`${of}.text`)}</p>
    </section>
  );
};
