import '../../proof/proof.css';
import { newId } from '@/content/casebook/records';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import type { Action } from '@/content/memory/actions';
import { keptPicture } from '@/content/pictures/takenPicture';
import { type ProofFile, proofFile } from '@/content/proofFile/proofFile';
import { download } from '../../page/download';
import { useCasebook, useMemory } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import type { NewProof } from '../../proof/KeepForm';
import { ProofRoom } from '../../proof/ProofRoom';
import { usePendingPicture } from '../../proof/usePendingPicture';
import { useT } from '../../useT';
import { goTo } from '../goTo';
import { printPart } from '../printPart';
import { useNow } from '../useNow';
import { useStored } from '../useStored';
import { view } from '../view';

const twoDigits = (number: number) => String(number).padStart(2, '0');
const timeOf = (now: number) => {
  const at = new Date(now);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
};

/** What a kept confirmation does to the list and the dates, as far as the person wants it. */
const whatFollows = ({ day, setDates, tickDone }: NewProof, at: number): Action[] => [
  ...(setDates ? afterwardsPlan(day).map((reminder) => ({ type: 'setReminder' as const, reminder })) : []),
  ...(tickDone
    ? ['confirmDeletion', 'keepConfirmation'].map((id) => ({
        type: 'setTask' as const,
        id,
        state: 'done' as const,
        at,
      }))
    : []),
];

const View = ({ rest }: { rest: string }) => {
  const { memory, dispatch } = useMemory();
  const act = useAction();
  const t = useT();
  const { casebook, ensure, orders, stores } = useCasebook();
  const { contacts, details, pictures, proofs } = stores;
  const { now, today } = useNow();
  const kept = useStored(proofs, casebook?.id);
  const shown = useStored(pictures, casebook?.id);
  const noted = useStored(contacts, casebook?.id);
  const typed = useStored(details, casebook?.id);
  const { pending, settle } = usePendingPicture(rest === 'picture');
  if (!kept || !shown || !noted || !typed) return null;
  const keep = (note: NewProof) =>
    act('proof', async () => {
      await proofs.put({
        casebook: (await ensure()).id,
        id: newId(),
        at: new Date(`${note.day}T${note.time}`).toISOString(),
        day: note.day,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        task: 'keepConfirmation',
        title: note.title.trim(),
        text: note.text.trim(),
      });
      const actions = whatFollows(note, Date.now());
      if (actions.length > 0) dispatch(...actions);
    });
  const keepPicture = (title: string) =>
    act('proof', async () => {
      if (!pending || pending === 'none') return;
      await pictures.put(keptPicture(pending, { casebook: (await ensure()).id, id: newId(), title }));
      await settle();
    });
  const makeFile = async () => {
    let made: ProofFile | undefined;
    await act('file', async () => {
      const parts = { contacts: noted, proofs: kept, pictures: shown, orders };
      made = await proofFile(t, parts, Date.now());
      download(`leavewell-proof-${today}.zip`, made.zip, 'application/zip');
    });
    return made;
  };
  // A later note is a note alone: it would set the checks anew and tick what was not done.
  const isSet = memory.reminders.some(({ task }) => task === 'checkItIsGone');
  const isDeleted = memory.tasks.confirmDeletion?.state === 'done';
  return (
    <ProofRoom
      follows={!isSet && (rest === 'confirmation' || isDeleted)}
      proofs={kept}
      pictures={shown}
      pending={pending}
      mailbox={typed[0]?.mailbox ?? ''}
      today={today}
      time={timeOf(now)}
      acts={{
        keep,
        delete: (id) => void act('proof', () => casebook && proofs.remove(casebook.id, id)),
        print: (id) => printPart('proof', `#proof-${id}`),
        route: goTo,
        keepPicture: (title) => void keepPicture(title),
        dropPicture: () => void act('proof', settle),
        deletePicture: (id) => void act('proof', () => casebook && pictures.remove(casebook.id, id)),
        downloadPicture: ({ bytes, mime, at }) =>
          download(`leavewell-${at.slice(0, 10)}.${mime === 'image/png' ? 'png' : 'jpg'}`, bytes, mime),
        printPicture: (id) => printPart('proof', `#picture-${id}`),
        makeFile,
        savePage: (page) => download(`leavewell-proof-${today}.html`, page, 'text/html;charset=utf-8'),
      }}
    />
  );
};

/** Notes of what was confirmed. */
export default view({ id: 'proof', View: View });
