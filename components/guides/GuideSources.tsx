import type { Guide } from '@/content/guides/guide';
import { sources } from '@/content/sources';
import { Disclosure } from '../Disclosure';
import { Sources } from '../panel/Sources';
import { useT } from '../useT';

/** Who says what a guide says, how sure that is, and when it was last confirmed. */
export const GuideSources = ({ guide, now }: { guide: Guide; now: number }) => {
  const t = useT();
  return (
    <section class="guideSources small muted">
      <Disclosure title={t('guides.sourcesLabel')}>
        <Sources card={{ sources: guide.sources.map((id) => ({ id, ...sources[id] })) }} t={t} now={now} />
      </Disclosure>
    </section>
  );
};
