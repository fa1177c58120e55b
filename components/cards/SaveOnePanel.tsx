import type { Say } from '@/content/say';
import { AskPanel } from './AskPanel';
import { PanelButton } from './PanelButton';

interface SavedOne {
  step: 'saved';
  orders: number;
  refunds: number;
  fresh: number;
  changed: number;
}

interface Props {
  say: Say;
  state:
    | SavedOne
    | { step: 'reading' | 'failed' | 'unreadable' }
    | { step: 'ask'; casebooks: { id: string; orders: number }[] };
  acts: { choose(casebook: string): void; again(): void; open(): void; close(): void };
}

const Saved = ({ say, state: { orders, refunds, fresh, changed } }: { say: Say; state: SavedOne }) => {
  const news = fresh > 0 ? 'fresh' : changed > 0 ? 'changed' : 'same';
  const what = orders > 0 ? say('cards.saving.one.saved') : say('cards.saving.refunds', { count: refunds });
  return (
    <p>
      <b>{what}.</b> {orders > 0 && say(`cards.saving.one.${news}`)}
    </p>
  );
};

/** Below the card of a page that shows one order, or refunds: what was saved of it. */
export const SaveOnePanel = ({ say, state, acts }: Props) => (
  <div class="panel" role="status">
    {state.step === 'reading' && <p>{say('cards.saving.saving')}</p>}
    {state.step === 'unreadable' && <p>{say('cards.saving.one.unreadable')}</p>}
    {state.step === 'failed' && <p>{say('cards.saving.failed')}</p>}
    {state.step === 'saved' && <Saved say={say} state={state} />}
    {state.step === 'ask' && <AskPanel say={say} casebooks={state.casebooks} onChoose={acts.choose} />}
    {state.step !== 'ask' && (
      <div class="buttons">
        {state.step === 'failed' && (
          <PanelButton first text={say('cards.saving.loading.goOn')} onPress={acts.again} />
        )}
        {state.step === 'saved' && <PanelButton first text={say('cards.saving.open')} onPress={acts.open} />}
        <PanelButton text={say('cards.saving.finish')} onPress={acts.close} />
      </div>
    )}
  </div>
);
