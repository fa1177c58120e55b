import type { Guide } from '@/content/guides/guide';
import { sources } from '@/content/sources';
import { Sources } from '../cards/Sources';
import { useSay } from '../say';

/** Who says what a guide says, how sure that is, and when it was last confirmed. */
export const GuideSources = ({ guide, now }: { guide: Guide; now: number }) => {
  const say = useSay();
  return (
    <section class="guideSources small muted" aria-labelledby="guideSources">
      <h2 id="guideSources">{say('guides.sourcesLabel')}</h2>
      <Sources card={{ sources: guide.sources.map((id) => ({ id, ...sources[id] })) }} say={say} now={now} />
    </section>
  );
};
