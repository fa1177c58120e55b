import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { useT } from '../useT';

interface Props {
  /** The section of `goodbye` with `heading`, `text`, `button`, `ask`, `askText` and `confirm`. */
  step: 'forget' | 'remove';
  icon: 'trash' | 'door';
  onConfirm(): void;
  children?: ComponentChildren;
}

/** A step that cannot be undone: it says what goes, and asks once more in our own page. */
export const AskStep = ({ step, icon, onConfirm, children }: Props) => {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const word = (name: string) => t.of(`goodbye.${step}.${name}`);
  return (
    <section class="farewell" aria-labelledby={`goodbye-${step}`}>
      <h2 id={`goodbye-${step}`}>{word('heading')}</h2>
      <p>{word('text')}</p>
      <div class="buttons">
        <Button look="noWayBack" icon={icon} onClick={() => setAsking(true)}>
          {word('button')}
        </Button>
      </div>
      {children}
      {asking && (
        <Dialog
          title={word('ask')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
              <Button
                look="noWayBack"
                onClick={() => {
                  setAsking(false);
                  onConfirm();
                }}
              >
                {word('confirm')}
              </Button>
            </>
          }
        >
          <p>{word('askText')}</p>
        </Dialog>
      )}
    </section>
  );
};
