import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { reasonOf } from '@/content/reasonOf';
import { Button, IconButton } from '../Button';
import { failureText } from '../failureText';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { ActionContext, type ActionName, type Run } from './useAction';

interface Failed {
  what: ActionName;
  reason: string;
  run: () => unknown;
}

/** Around a page: runs what the person asks for and shows the last thing that failed, wherever the page is scrolled to. */
export const Actions = ({ children }: { children: ComponentChildren }) => {
  const t = useT();
  const [failed, setFailed] = useState<Failed>();
  const act = useCallback<Run>(async (what, run) => {
    try {
      await run();
      setFailed((before) => (before?.what === what ? undefined : before));
      return undefined;
    } catch (error) {
      const reason = reasonOf(error);
      setFailed({ what, reason, run });
      return reason;
    }
  }, []);
  return (
    <ActionContext.Provider value={act}>
      {children}
      <div role="alert" class="failed-act">
        {failed && (
          <Notice
            tone="noWayBack"
            title={t.of(`failures.${failed.what}`)}
            action={
              <IconButton icon="close" label={t('common.close')} onClick={() => setFailed(undefined)} />
            }
          >
            <p>{failureText(t, failed.reason)}</p>
            <div class="buttons">
              <Button look="outlined" little onClick={() => void act(failed.what, failed.run)}>
                {t('failures.again')}
              </Button>
            </div>
          </Notice>
        )}
      </div>
    </ActionContext.Provider>
  );
};
