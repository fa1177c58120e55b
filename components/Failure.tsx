import { failureText } from './failureText';
import { Notice } from './Notice';
import { useT } from './useT';

/** Something the person asked for failed: what happened, what is safe, what to do. Stays in the page to be heard. */
export const Failure = ({ reason }: { reason: string | undefined }) => {
  const t = useT();
  return (
    <div role="status" class="failure">
      {reason !== undefined && (
        <Notice
          tone={reason === 'newerData' ? 'wait' : 'noWayBack'}
          title={reason === 'newerData' ? t('common.failed.newerTitle') : t('common.failed.title')}
        >
          <p>{failureText(t, reason)}</p>
        </Notice>
      )}
    </div>
  );
};
