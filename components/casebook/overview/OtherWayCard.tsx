import { tasks } from '@/content/tasks';
import type { Journey } from '@/content/tasks/task';
import { routeName } from '../../guides/routeName';
import { JourneyHead } from '../../JourneyHead';
import { useMemory } from '../../page/pageContext';
import { stageLines } from '../../popup/stageLines';
import { useT } from '../../useT';
import { hrefOf } from '../route';
import { useNow } from '../useNow';

/** In the verdict's place for whoever pauses or is locked out: how much is left, and the guide of that way. */
export const OtherWayCard = ({ journey }: { journey: Exclude<Journey, 'close'> }) => {
  const t = useT();
  const { memory } = useMemory();
  const { now } = useNow();
  const stages = stageLines(tasks, memory, journey, now);
  return (
    <section class="section">
      <JourneyHead journey={journey} stages={stages} />
      <div class="buttons">
        <a class="button primary" href={hrefOf('guides', journey)}>
          {routeName(t, `guides/${journey}`)}
        </a>
      </div>
    </section>
  );
};
