import { type SourceId, sources } from '@/content/sources';
import { Disclosure } from './Disclosure';
import { Sources } from './panel/Sources';
import { useT } from './useT';

/** One press away: who says so, how sure that is, and when it was last confirmed. */
export const SourceList = ({ ids, now }: { ids: readonly SourceId[]; now: number }) => {
  const t = useT();
  return (
    <section class="sourceList small muted">
      <Disclosure title={t('guides.sourcesLabel')}>
        <Sources card={{ sources: ids.map((id) => ({ id, ...sources[id] })) }} t={t} now={now} />
      </Disclosure>
    </section>
  );
};
