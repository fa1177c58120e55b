import type { Translator } from '@/content/translator';
import { knownFailure } from '../../failureText';
import { Face } from './Face';

interface Props {
  t: Translator;
  /** As the background gave it. */
  reason: string;
  again(): void;
  close(): void;
}

/** Not saved: why, where that is known, and what is safe. */
export const FailedFace = ({ t, reason, again, close }: Props) => (
  <Face
    title={t('saving.failed.title')}
    buttons={[
      { text: t('saving.again'), press: again },
      { text: t('saving.close'), press: close },
    ]}
  >
    <p>{knownFailure(t, reason) ?? t('saving.failed.text')}</p>
  </Face>
);
