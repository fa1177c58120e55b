import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  title: ComponentChildren;
  /** Closed by Escape or by whatever the person chose. */
  onClose(): void;
  /** The buttons. */
  actions: ComponentChildren;
  children?: ComponentChildren;
}

/** A native modal dialog, open as long as it is rendered. For our own pages only, never over the site's. */
export const Dialog = ({ title, onClose, actions, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it goes, so that the focus returns to where it came from.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div class="buttons">{actions}</div>
    </dialog>
  );
};
