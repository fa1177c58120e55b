import { useState } from 'preact/hooks';
import type { BrowserId } from '@/content/guides/guide';
import { Button } from '../Button';
import { Failure } from '../Failure';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { AskStep } from './AskStep';

interface Props {
  browser: BrowserId;
  acts: {
    route(route: string): void;
    downloadProgress(): void;
    downloadNotes(): void;
    downloadDates(): void;
    /** Resolves with why not, where it failed. */
    forget(): Promise<string | undefined>;
    /** Removes the extension; only resolves where it could not. */
    remove(): Promise<void>;
  };
}

/** The last room: take what is yours, delete the rest, remove the extension. */
export const Goodbye = ({ browser, acts }: Props) => {
  const t = useT();
  const [forgotten, setForgotten] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [stays, setStays] = useState(false);
  const forget = async () => {
    const failed = await acts.forget();
    setFailure(failed);
    setForgotten(failed === undefined);
  };
  return (
    <div class="stack">
      <h1>{t('goodbye.title')}</h1>
      <p class="muted lead">{t('goodbye.intro')}</p>
      <section class="farewell" aria-labelledby="goodbye-take">
        <h2 id="goodbye-take">{t('goodbye.take.heading')}</h2>
        <p>{t('goodbye.take.text')}</p>
        <div class="buttons">
          <Button look="outlined" icon="book" onClick={() => acts.route('orders')}>
            {t('goodbye.take.orders')}
          </Button>
          <Button look="outlined" icon="download" onClick={acts.downloadNotes}>
            {t('goodbye.take.notes')}
          </Button>
          <Button look="outlined" icon="download" onClick={acts.downloadDates}>
            {t('goodbye.take.calendar')}
          </Button>
          <Button look="outlined" icon="download" onClick={acts.downloadProgress}>
            {t('goodbye.take.progress')}
          </Button>
        </div>
        <p class="small muted">
          {t('goodbye.take.ordersWhy')} {t('goodbye.take.notesWhy')}
        </p>
      </section>
      <AskStep step="forget" icon="trash" onConfirm={() => void forget()}>
        <div role="status">{forgotten && <Notice title={t('goodbye.forget.done')} />}</div>
        <Failure reason={failure} />
      </AskStep>
      <AskStep step="remove" icon="door" onConfirm={() => void acts.remove().then(() => setStays(true))}>
        <div role="status">
          {stays && (
            <Notice tone="wait" title={t('goodbye.remove.failed')}>
              <p>{t.of(`goodbye.remove.ways.${browser}`)}</p>
            </Notice>
          )}
        </div>
      </AskStep>
      <p>{t('goodbye.thanks')}</p>
    </div>
  );
};
