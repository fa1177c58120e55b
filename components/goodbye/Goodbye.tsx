import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BrowserId } from '@/content/guides/guide';
import { Failure } from '../Failure';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { AskStep } from './AskStep';

interface Props {
  /** How to take everything along. */
  take: ComponentChildren;
  browser: BrowserId;
  acts: {
    /** Resolves with why not, where it failed. */
    forget(): Promise<string | undefined>;
    /** Deletes everything and removes the extension. Resolves with why not, where deleting failed; else only where it could not be removed. */
    remove(): Promise<string | undefined>;
  };
}

/** The last room: take what is yours, delete the rest, remove the extension. */
export const Goodbye = ({ take, browser, acts }: Props) => {
  const t = useT();
  const [forgotten, setForgotten] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [stays, setStays] = useState<{ failure: string | undefined }>();
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
        {take}
      </section>
      <AskStep step="forget" icon="trash" onConfirm={() => void forget()}>
        <div role="status">{forgotten && <Notice title={t('goodbye.forget.done')} />}</div>
        <Failure reason={failure} />
      </AskStep>
      <AskStep
        step="remove"
        icon="door"
        onConfirm={() => void acts.remove().then((failure) => setStays({ failure }))}
      >
        <div role="status">
          {stays && !stays.failure && (
            <Notice tone="wait" title={t('goodbye.remove.failed')}>
              <p>{t.of(`goodbye.remove.ways.${browser}`)}</p>
            </Notice>
          )}
        </div>
        <Failure reason={stays?.failure} />
      </AskStep>
      <p>{t('goodbye.thanks')}</p>
    </div>
  );
};
