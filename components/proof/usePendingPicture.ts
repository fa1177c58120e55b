import { useEffect, useState } from 'preact/hooks';
import type { TakenPicture } from '@/content/pictures/takenPicture';
import { usePage } from '../page/pageContext';
import { useAction } from '../page/useAction';

/**
 * The picture that was just taken, to be seen before it is kept. 'none' where the person came for it and there is none;
 * `settle` forgets it, kept or not.
 */
export const usePendingPicture = (
  wanted: boolean,
): { pending: TakenPicture | 'none' | undefined; settle(): Promise<void> } => {
  const { browserApi } = usePage();
  const act = useAction();
  const [pending, setPending] = useState<TakenPicture | 'none'>();
  useEffect(() => {
    if (wanted) void act('read', async () => setPending((await browserApi.pendingPicture()) ?? 'none'));
  }, [wanted, browserApi, act]);
  return {
    pending,
    settle: async () => {
      await browserApi.dropPicture();
      setPending(undefined);
    },
  };
};
