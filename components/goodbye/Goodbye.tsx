import { useState } from 'preact/hooks';
import type { BrowserId } from '@/content/guides/guide';
import { Button } from '../Button';
import { Failure } from '../Failure';
import { Notice } from '../Notice';
import { useSay } from '../say';
import { AskStep } from './AskStep';

interface Props {
  browser: BrowserId;
  acts: {
    room(room: string): void;
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
  const say = useSay();
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
      <h1>{say('goodbye.title')}</h1>
      <p class="muted lead">{say('goodbye.intro')}</p>
      <section class="farewell" aria-labelledby="goodbye-take">
        <h2 id="goodbye-take">{say('goodbye.take.heading')}</h2>
        <p>{say('goodbye.take.text')}</p>
        <div class="buttons">
          <Button look="outlined" icon="book" onClick={() => acts.room('orders')}>
            {say('goodbye.take.orders')}
          </Button>
          <Button look="outlined" icon="download" onClick={acts.downloadNotes}>
            {say('goodbye.take.notes')}
          </Button>
          <Button look="outlined" icon="download" onClick={acts.downloadDates}>
            {say('goodbye.take.calendar')}
          </Button>
          <Button look="outlined" icon="download" onClick={acts.downloadProgress}>
            {say('goodbye.take.progress')}
          </Button>
        </div>
        <p class="small muted">
          {say('goodbye.take.ordersWhy')} {say('goodbye.take.notesWhy')}
        </p>
      </section>
      <AskStep step="forget" icon="trash" onConfirm={() => void forget()}>
        <div role="status">{forgotten && <Notice title={say('goodbye.forget.done')} />}</div>
        <Failure reason={failure} />
      </AskStep>
      <AskStep step="remove" icon="door" onConfirm={() => void acts.remove().then(() => setStays(true))}>
        <div role="status">
          {stays && (
            <Notice tone="wait" title={say('goodbye.remove.failed')}>
              <p>{say.of(`goodbye.remove.ways.${browser}`)}</p>
            </Notice>
          )}
        </div>
      </AskStep>
      <p>{say('goodbye.thanks')}</p>
    </div>
  );
};
