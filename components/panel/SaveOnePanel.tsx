import type { Translator } from '@/content/translator';
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
  t: Translator;
  state:
    | SavedOne
    | { step: 'reading' | 'failed' | 'unreadable' }
    | { step: 'ask'; casebooks: { id: string; orders: number }[] };
  acts: { choose(casebook: string): void; again(): void; open(): void; close(): void };
}

const Saved = ({ t, state: { orders, refunds, fresh, changed } }: { t: Translator; state: SavedOne }) => {
  const news = fresh > 0 ? 'fresh' : changed > 0 ? 'changed' : 'same';
  const what = orders > 0 ? t('cards.saving.one.saved') : t('cards.saving.refunds', { count: refunds });
  return (
    <p>
      <b>{what}.</b> {orders > 0 && t(`cards.saving.one.${news}`)}
    </p>
  );
};

/** Below the card of a page that shows one order, or refunds: what was saved of it. */
export const SaveOnePanel = ({ t, state, acts }: Props) => (
  <div class="panel" role="status">
    {state.step === 'reading' && <p>{t('cards.saving.saving')}</p>}
    {state.step === 'unreadable' && <p>{t('cards.saving.one.unreadable')}</p>}
    {state.step === 'failed' && <p>{t('cards.saving.failed')}</p>}
    {state.step === 'saved' && <Saved t={t} state={state} />}
    {state.step === 'ask' && <AskPanel t={t} casebooks={state.casebooks} onChoose={acts.choose} />}
    {state.step !== 'ask' && (
      <div class="buttons">
        {state.step === 'failed' && (
          <PanelButton first text={t('cards.saving.loading.goOn')} onPress={acts.again} />
        )}
        {state.step === 'saved' && <PanelButton first text={t('cards.saving.open')} onPress={acts.open} />}
        <PanelButton text={t('cards.saving.finish')} onPress={acts.close} />
      </div>
    )}
  </div>
);
