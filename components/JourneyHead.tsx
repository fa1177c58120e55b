import type { Journey } from '@/content/tasks/task';
import { useT } from './useT';

/** The ways that have no verdict, each with its texts. */
const texts = { pause: 'popup.pausing', locked: 'popup.locked' } as const;

/** What stands in the verdict's place for whoever pauses or is locked out: how much is left of the list. */
export const JourneyHead = ({ journey, left }: { journey: Exclude<Journey, 'close'>; left: number }) => {
  const t = useT();
  const of = texts[journey];
  return (
    <section class="verdictHead">
      <h2>{left > 0 ? t(`${of}.left`, { count: left }) : t(`${of}.done`)}</h2>
      <p class="muted">{t(`${of}.text`)}</p>
    </section>
  );
};
