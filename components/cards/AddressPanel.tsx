import type { Say } from '@/content/say';
import { AskPanel } from './AskPanel';
import { PanelButton } from './PanelButton';

interface Props {
  say: Say;
  state: { saved: number } | { casebooks: { id: string; orders: number }[] } | 'none' | 'failed';
  acts: { choose(casebook: string): void; open(): void; close(): void };
}

/** Below the card "Save these addresses": how many are kept, and where. Never the addresses themselves. */
export const AddressPanel = ({ say, state, acts }: Props) => {
  if (typeof state === 'object' && 'casebooks' in state)
    return (
      <div class="panel" role="status">
        <AskPanel
          say={say}
          text={say('cards.addresses.ask')}
          casebooks={state.casebooks}
          onChoose={acts.choose}
        />
      </div>
    );
  const saved = typeof state === 'object' ? state.saved : 0;
  return (
    <div class="panel" role="status">
      <p>
        {state === 'none' && say('cards.addresses.none')}
        {state === 'failed' && say('cards.saving.failed')}
        {saved > 0 && <b>{say('cards.addresses.saved', { count: saved })}.</b>}{' '}
        {saved > 0 && say('cards.addresses.where')}
      </p>
      <div class="buttons">
        <PanelButton first text={say('cards.addresses.open')} onPress={acts.open} />
        <PanelButton text={say('cards.saving.finish')} onPress={acts.close} />
      </div>
    </div>
  );
};
