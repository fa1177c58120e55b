import { failureText } from './failureText';
import { Notice } from './Notice';
import { useSay } from './say';

/** Something the person asked for failed: what happened, what is safe, what to do. Stays in the page to be heard. */
export const Failure = ({ reason }: { reason: string | undefined }) => {
  const say = useSay();
  return (
    <div role="status" class="failure">
      {reason !== undefined && (
        <Notice
          tone={reason === 'newerData' ? 'wait' : 'noWayBack'}
          title={reason === 'newerData' ? say('common.failed.newerTitle') : say('common.failed.title')}
        >
          <p>{failureText(say, reason)}</p>
        </Notice>
      )}
    </div>
  );
};
