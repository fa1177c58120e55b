import type { ComponentChildren } from 'preact';
import { Field } from '../../Field';

interface Props {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** It is being chosen, not asked for again. */
  isNew?: boolean;
  value: string;
  onValue(value: string): void;
}

/** A passphrase for a file of ours. Never a password of the site. */
export const SecretField = ({ label, hint, isNew, value, onValue }: Props) => (
  <Field label={label} hint={hint}>
    {(ids) => (
      <input
        type="password"
        class="control wide"
        autocomplete={isNew ? 'new-password' : 'off'}
        {...ids}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
);
