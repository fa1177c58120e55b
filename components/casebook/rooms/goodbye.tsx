import '../../goodbye/goodbye.css';
import { contacts } from '@/content/casebook/contacts';
import { letters } from '@/content/casebook/letters';
import { proofs } from '@/content/casebook/proofs';
import { datesToCome } from '@/content/dates';
import { browserOf } from '@/content/guides/browserOf';
import { send } from '@/content/messages';
import { notesFile } from '@/content/notesFile';
import { Goodbye } from '../../goodbye/Goodbye';
import { useDoors } from '../../page/doors';
import { download } from '../../page/download';
import { downloadProgress } from '../../page/downloadProgress';
import { useMemory } from '../../page/memory';
import { useSay } from '../../say';
import { downloadDates } from '../downloadDates';
import { goTo } from '../goTo';
import { useCasebook } from '../held';
import { room } from '../room';
import { useStored } from '../useStored';

const Room = () => {
  const say = useSay();
  const { memory } = useMemory();
  const { removeExtension } = useDoors();
  const { casebook } = useCasebook();
  const notes = {
    contacts: useStored(contacts, casebook?.id) ?? [],
    drafts: useStored(letters, casebook?.id) ?? [],
    proofs: useStored(proofs, casebook?.id) ?? [],
  };
  return (
    <Goodbye
      browser={browserOf(navigator.userAgent)}
      acts={{
        room: goTo,
        downloadProgress: () => void downloadProgress(memory),
        downloadNotes: () =>
          download(`${say('goodbye.take.notesFile')}.txt`, notesFile(say, notes), 'text/plain;charset=utf-8'),
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
