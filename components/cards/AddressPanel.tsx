import type { Say } from '@/content/say';
import { PanelButton } from './PanelButton';

interface Props {
  say: Say;
  state: { saved: number } | { casebooks: { id: string }[] } | 'none' | 'failed';
  acts: { choose(casebook: string): void; open(): void; close(): void };
}

/** Below the card "Save these addresses": how many are kept, and where. Never the addresses themselves. */
export const AddressPanel = ({ say, state, acts }: Props) => {
  if (typeof state === 'object' && 'casebooks' in state)
    return (
      <div class="panel">
        <p>{say('cards.addresses.which')}</p>
        <div class="buttons">
          {state.casebooks.map(({ id }, place) => (
            <PanelButton
              key={id}
              text={say('cards.addresses.casebook', { number: place + 1 })}
              onPress={() => acts.choose(id)}
            />
          ))}
        </div>
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
