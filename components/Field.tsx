import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: ComponentChildren;
  /** A line below the control. */
  hint?: ComponentChildren;
  children(ids: { id: string; 'aria-describedby'?: string }): ComponentChildren;
}

/** A label, its control and a hint, tied together. */
export const Field = ({ label, hint, children }: Props) => {
  const id = useId();
  const about = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(hint ? { id, 'aria-describedby': about } : { id })}
      {hint && (
        <p id={about} class="small muted">
          {hint}
        </p>
      )}
    </div>
  );
};
