import type { Translator } from '@/content/translator';
import { AskFace } from './AskFace';
import { Face } from './Face';
import { FailedFace } from './FailedFace';

interface Props {
  t: Translator;
  state: { saved: number } | { casebooks: { id: string; orders: number }[] } | { failed: string } | 'none';
  acts: { choose(casebook: string): void; again(): void; open(): void; close(): void };
}

/** Saving addresses: how many are kept, and where. Never the addresses themselves. */
export const AddressSaving = ({ t, state, acts }: Props) => {
  const close = { text: t('saving.close'), press: acts.close };
  const open = { text: t('saving.open'), press: acts.open };
  if (state === 'none')
    return (
      <Face title={t('saving.addresses.noneTitle')} buttons={[open, close]}>
        <p>{t('saving.addresses.none')}</p>
      </Face>
    );
  if ('failed' in state)
    return <FailedFace t={t} reason={state.failed} again={acts.again} close={acts.close} />;
  if ('casebooks' in state)
    return (
      <AskFace t={t} text={t('saving.addresses.ask')} casebooks={state.casebooks} onChoose={acts.choose} />
    );
  return (
    <Face title={t('saving.addresses.saved', { count: state.saved })} buttons={[open, close]}>
      <p>{t('saving.addresses.where')}</p>
    </Face>
  );
};
