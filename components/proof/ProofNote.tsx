import { useState } from 'preact/hooks';
import type { Proof } from '@/content/casebook/records';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { useT } from '../useT';

interface Props {
  proof: Proof;
  onPrint(): void;
  onDelete(): void;
}

/** One note with its date, time and time zone, as it is printed. */
export const ProofNote = ({ proof, onPrint, onDelete }: Props) => {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const what = proof.title;
  const zone = { timeZone: proof.zone } as const;
  const made = new Intl.DateTimeFormat(t.language, { dateStyle: 'full', timeStyle: 'short', ...zone });
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
      <p class="small muted">{t('proof.noteOf')}</p>
      <div class="buttons noPrint">
        <Button little look="outlined" aria-label={t('proof.printLabel', { what })} onClick={onPrint}>
          {t('proof.print')}
        </Button>
        <Button
          little
          icon="trash"
          aria-label={t('proof.deleteLabel', { what })}
          onClick={() => setAsking(true)}
        >
          {t('proof.delete')}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={t('proof.ask')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
              <Button
                look="noWayBack"
                onClick={() => {
                  setAsking(false);
                  onDelete();
                }}
              >
                {t('proof.delete')}
              </Button>
            </>
          }
        >
          <p>{t('proof.askText')}</p>
        </Dialog>
      )}
    </li>
  );
};
