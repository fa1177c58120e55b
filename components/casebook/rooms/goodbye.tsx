import '../../goodbye/goodbye.css';
import { datesToCome } from '@/content/dates';
import { browserOf } from '@/content/guides/browserOf';
import { send } from '@/content/messages';
import { Goodbye } from '../../goodbye/Goodbye';
import { useDoors } from '../../page/doors';
import { downloadProgress } from '../../page/downloadProgress';
import { useMemory } from '../../page/memory';
import { useSay } from '../../say';
import { downloadDates } from '../downloadDates';
import { downloadNotes } from '../downloadNotes';
import { goTo } from '../goTo';
import { room } from '../room';

const Room = () => {
  const say = useSay();
  const { memory } = useMemory();
  const { removeExtension } = useDoors();
  return (
    <Goodbye
      browser={browserOf(navigator.userAgent)}
      acts={{
        room: goTo,
        downloadProgress: () => void downloadProgress(memory),
        downloadNotes: () => void downloadNotes(say),
        downloadDates: () => downloadDates(say, datesToCome(memory)),
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
export default room({ id: 'goodbye', View: Room });
