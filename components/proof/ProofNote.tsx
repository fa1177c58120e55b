import { useState } from 'preact/hooks';
import type { Proof } from '@/content/casebook/proofs';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { useSay } from '../say';

interface Props {
  proof: Proof;
  onPrint(): void;
  onDelete(): void;
}

/** One note with its date, time and time zone, as it is printed. */
export const ProofNote = ({ proof, onPrint, onDelete }: Props) => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const what = proof.title;
  const zone = { timeZone: proof.zone } as const;
  const made = new Intl.DateTimeFormat(say.language, { dateStyle: 'full', timeStyle: 'short', ...zone });
  return (
    <li class="proofNote" id={`proof-${proof.id}`}>
      <h3>
        <bdi>{what}</bdi>
      </h3>
      <p class="figure">
        <time dateTime={proof.at}>{made.format(new Date(proof.at))}</time> <bdi>({proof.zone})</bdi>
      </p>
      <p class="pre" dir="auto">
        {proof.text}
      </p>
      <p class="small muted">{say('proof.noteOf')}</p>
      <div class="buttons noPrint">
        <Button little look="outlined" aria-label={say('proof.printLabel', { what })} onClick={onPrint}>
          {say('proof.print')}
        </Button>
        <Button
          little
          icon="trash"
          aria-label={say('proof.deleteLabel', { what })}
          onClick={() => setAsking(true)}
        >
          {say('proof.delete')}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={say('proof.ask')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{say('common.cancel')}</Button>
              <Button
                look="noWayBack"
                onClick={() => {
                  setAsking(false);
                  onDelete();
                }}
              >
                {say('proof.delete')}
              </Button>
            </>
          }
        >
          <p>{say('proof.askText')}</p>
        </Dialog>
      )}
    </li>
  );
};
