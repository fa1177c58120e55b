import { useState } from 'preact/hooks';
import type { ProofFile } from '@/content/proofFile/proofFile';
import { Button } from '../Button';
import { LinkButton } from '../LinkButton';
import { useT } from '../useT';

interface Props {
  /** The registered or own mailbox, where it is typed under account details. */
  mailbox: string;
  /** Makes the file and hands it over; undefined where it failed, which is told elsewhere. */
  make(): Promise<ProofFile | undefined>;
  /** Hands over the page of it alone, to be opened and printed. */
  savePage(page: string): void;
}

/** The proof file: one ZIP, its page alone, and its fingerprint to be mailed to oneself as a witness. */
export const TakeProof = ({ mailbox, make, savePage }: Props) => {
  const t = useT();
  const [made, setMade] = useState<ProofFile>();
  const mail = (fingerprint: string) =>
    `mailto:${encodeURIComponent(mailbox).replaceAll('%40', '@')}?subject=${encodeURIComponent(
      t('proofFile.mailSubject'),
    )}&body=${encodeURIComponent(`SHA-256\r\n${fingerprint}\r\n`)}`;
  return (
    <section class="takeProof" aria-labelledby="takeProof">
      <h2 id="takeProof">{t('proofFile.take')}</h2>
      <p class="muted">{t('proofFile.takeWhat')}</p>
      <div class="buttons">
        <Button look="primary" icon="download" onClick={() => void make().then(setMade)}>
          {t('proofFile.save')}
        </Button>
        {made && <Button onClick={() => savePage(made.page)}>{t('proofFile.page')}</Button>}
      </div>
      <div role="status">
        {made && (
          <>
            <p>{t('proofFile.fingerprint')}</p>
            <p>
              <code>{made.fingerprint}</code>
            </p>
          </>
        )}
      </div>
      {made && (
        <div class="buttons">
          <LinkButton little look="outlined" href={mail(made.fingerprint)}>
            {t('proofFile.mail')}
          </LinkButton>
        </div>
      )}
    </section>
  );
};
