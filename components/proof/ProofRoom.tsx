import { useState } from 'preact/hooks';
import type { Picture, Proof } from '@/content/casebook/records';
import type { CalendarDate } from '@/content/deadlines/calendarDate';
import type { TakenPicture } from '@/content/pictures/takenPicture';
import type { ProofFile } from '@/content/proofFile/proofFile';
import { Button } from '../Button';
import { Empty } from '../Empty';
import { Failure } from '../Failure';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { KeepForm, type NewProof } from './KeepForm';
import { PendingPicture } from './PendingPicture';
import { Pictures } from './Pictures';
import { ProofNote } from './ProofNote';
import { TakeProof } from './TakeProof';

interface Props {
  proofs: readonly Proof[];
  today: CalendarDate;
  time: string;
  /** The person came to keep the confirmation, and nothing has followed from one yet. */
  follows: boolean;
  pictures: readonly Picture[];
  /** A picture that was just taken; 'none' where the person came for one and none could be taken. */
  pending: TakenPicture | 'none' | undefined;
  mailbox: string;
  acts: {
    keepPicture(title: string): void;
    dropPicture(): void;
    deletePicture(id: string): void;
    downloadPicture(picture: Picture): void;
    printPicture(id: string): void;
    makeFile(): Promise<ProofFile | undefined>;
    savePage(page: string): void;
    /** Resolves with why it could not be kept, where it failed. */
    keep(note: NewProof): Promise<string | undefined>;
    delete(id: string): void;
    /** Prints one note alone. */
    print(id: string): void;
    route(route: string): void;
  };
}

/** The room of proof: notes with date and time, and what follows from the confirmation. */
export const ProofRoom = ({ proofs, pictures, pending, mailbox, today, time, follows, acts }: Props) => {
  const t = useT();
  const [kept, setKept] = useState(0);
  const [failure, setFailure] = useState<string>();
  const keep = async (note: NewProof) => {
    const failed = await acts.keep(note);
    setFailure(failed);
    if (failed === undefined) setKept(kept + 1);
  };
  const sorted = [...proofs].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <div class="stack">
      <h1>{t('proof.title')}</h1>
      <p class="muted lead">{t('proof.intro')}</p>
      {pending === 'none' && <Notice tone="wait" title={t('proof.pictures.none')} />}
      {pending && pending !== 'none' && (
        <PendingPicture taken={pending} onKeep={acts.keepPicture} onDrop={acts.dropPicture} />
      )}
      <KeepForm key={kept} today={today} time={time} follows={follows} onKeep={(note) => void keep(note)} />
      <div role="status">
        {kept > 0 && (
          <Notice
            title={t('proof.saved')}
            action={
              <Button little onClick={() => acts.route('guides/afterwards')}>
                {t('proof.savedNext')}
              </Button>
            }
          />
        )}
      </div>
      <Failure reason={failure} />
      <section class="proofs" aria-labelledby="proofs">
        <h2 id="proofs">{t('proof.list')}</h2>
        {sorted.length === 0 ? (
          <Empty icon="book" title={t('proof.empty')}>
            {t('proof.emptyWhy')}
          </Empty>
        ) : (
          <ul>
            {sorted.map((proof) => (
              <ProofNote
                key={proof.id}
                proof={proof}
                onPrint={() => acts.print(proof.id)}
                onDelete={() => acts.delete(proof.id)}
              />
            ))}
          </ul>
        )}
      </section>
      <Pictures
        pictures={pictures}
        onDelete={acts.deletePicture}
        onDownload={acts.downloadPicture}
        onPrint={acts.printPicture}
      />
      <TakeProof mailbox={mailbox} make={acts.makeFile} savePage={acts.savePage} />
    </div>
  );
};
