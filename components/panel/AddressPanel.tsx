import type { Translator } from '@/content/translator';
import { AskPanel } from './AskPanel';
import { PanelButton } from './PanelButton';

interface Props {
  t: Translator;
  state: { saved: number } | { casebooks: { id: string; orders: number }[] } | 'none' | 'failed';
  acts: { choose(casebook: string): void; open(): void; close(): void };
}

/** Below the card "Save these addresses": how many are kept, and where. Never the addresses themselves. */
export const AddressPanel = ({ t, state, acts }: Props) => {
  if (typeof state === 'object' && 'casebooks' in state)
    return (
      <div class="panel" role="status">
        <AskPanel t={t} text={t('cards.addresses.ask')} casebooks={state.casebooks} onChoose={acts.choose} />
      </div>
    );
  const saved = typeof state === 'object' ? state.saved : 0;
  return (
    <div class="panel" role="status">
      <p>
        {state === 'none' && t('cards.addresses.none')}
        {state === 'failed' && t('cards.saving.failed')}
        {saved > 0 && <b>{t('cards.addresses.saved', { count: saved })}.</b>}{' '}
        {saved > 0 && t('cards.addresses.where')}
      </p>
      <div class="buttons">
        <PanelButton first text={t('cards.addresses.open')} onPress={acts.open} />
        <PanelButton text={t('cards.saving.finish')} onPress={acts.close} />
      </div>
    </div>
  );
};
