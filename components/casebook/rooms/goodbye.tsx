import '../../goodbye/goodbye.css';
import { datesToCome } from '@/content/dates';
import { browserOf } from '@/content/guides/browserOf';
import { send } from '@/content/messages';
import { Goodbye } from '../../goodbye/Goodbye';
import { useDoors } from '../../page/doors';
import { downloadProgress } from '../../page/downloadProgress';
import { useMemory } from '../../page/memory';
import { useT } from '../../useT';
import { downloadDates } from '../downloadDates';
import { downloadNotes } from '../downloadNotes';
import { goTo } from '../goTo';
import { route } from '../room';

const Room = () => {
  const t = useT();
  const { memory } = useMemory();
  const { removeExtension } = useDoors();
  return (
    <Goodbye
      browser={browserOf(navigator.userAgent)}
      acts={{
        route: goTo,
        downloadProgress: () => void downloadProgress(memory),
        downloadNotes: () => void downloadNotes(t),
        downloadDates: () => downloadDates(t, datesToCome(memory)),
        forget: async () => {
          const answer = await send({ kind: 'deleteEverything' });
          return answer.ok ? undefined : answer.reason;
        },
        remove: removeExtension,
      }}
    />
  );
};

/** Take what is yours, delete the rest, remove the extension. */
export default route({ id: 'goodbye', View: Room });
