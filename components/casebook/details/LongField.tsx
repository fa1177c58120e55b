import type { ComponentChildren } from 'preact';
import { Field } from '../../Field';

interface Props {
  label: ComponentChildren;
  hint?: ComponentChildren;
  value: string;
  rows?: number;
  onValue(value: string): void;
}

/** A native field of several lines. */
export const LongField = ({ label, hint, value, rows = 4, onValue }: Props) => (
  <Field label={label} hint={hint}>
    {(ids) => (
      <textarea
        class="control wide"
        dir="auto"
        rows={rows}
        {...ids}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
);
