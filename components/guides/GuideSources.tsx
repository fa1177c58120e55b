import type { Guide } from '@/content/guides/guide';
import { sources } from '@/content/sources';
import { Sources } from '../panel/Sources';
import { useT } from '../useT';

/** Who says what a guide says, how sure that is, and when it was last confirmed. */
export const GuideSources = ({ guide, now }: { guide: Guide; now: number }) => {
  const t = useT();
  return (
    <section class="guideSources small muted" aria-labelledby="guideSources">
      <h2 id="guideSources">{t('guides.sourcesLabel')}</h2>
      <Sources card={{ sources: guide.sources.map((id) => ({ id, ...sources[id] })) }} t={t} now={now} />
    </section>
  );
};
