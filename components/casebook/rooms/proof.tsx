import '../../proof/proof.css';
import { newId } from '@/content/casebook/keyed';
import { proofs } from '@/content/casebook/proofs';
import { afterwardsPlan } from '@/content/guides/afterwardsPlan';
import type { Operation } from '@/content/memory/operations';
import { useMemory } from '../../page/memory';
import type { NewProof } from '../../proof/KeepForm';
import { ProofRoom } from '../../proof/ProofRoom';
import { goTo } from '../goTo';
import { useCasebook } from '../held';
import { keeping } from '../keeping';
import { printPart } from '../printPart';
import { room } from '../room';
import { useNow } from '../useNow';
import { useStored } from '../useStored';

const twoDigits = (number: number) => String(number).padStart(2, '0');
const timeOf = (now: number) => {
  const at = new Date(now);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
};

/** What a kept confirmation does to the list and the dates, as far as the person wants it. */
const whatFollows = ({ day, setDates, tickDone }: NewProof, at: number): Operation[] => [
  ...(setDates ? afterwardsPlan(day).map((reminder) => ({ op: 'setReminder' as const, reminder })) : []),
  ...(tickDone
    ? ['confirmDeletion', 'keepConfirmation'].map((id) => ({
        op: 'setTask' as const,
        id,
        state: 'done' as const,
        at,
      }))
    : []),
];

const Room = ({ rest }: { rest: string }) => {
  const { memory, change } = useMemory();
  const { casebook, ensure } = useCasebook();
  const { now, today } = useNow();
  const kept = useStored(proofs, casebook?.id);
  if (!kept) return null;
  const keep = (note: NewProof) =>
    keeping(async () => {
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
      const operations = whatFollows(note, Date.now());
      if (operations.length > 0) change(...operations);
    });
  // A later note is a note alone: it would set the checks anew and tick what was not done.
  const isSet = memory.reminders.some(({ task }) => task === 'checkItIsGone');
  const isDeleted = memory.tasks.confirmDeletion?.state === 'done';
  return (
    <ProofRoom
      follows={!isSet && (rest === 'confirmation' || isDeleted)}
      proofs={kept}
      today={today}
      time={timeOf(now)}
      acts={{
        keep,
        delete: (id) => void (casebook && proofs.remove(casebook.id, id)),
        print: (id) => printPart('proof', `#proof-${id}`),
        room: goTo,
      }}
    />
  );
};

/** Notes of what was confirmed. */
export default room({ id: 'proof', View: Room });
