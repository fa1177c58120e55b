import type { ComponentChildren } from 'preact';
import { Field } from './Field';

interface Props {
  label: ComponentChildren;
  hint?: ComponentChildren;
  value: string;
  wide?: boolean;
  onValue(value: string): void;
}

/** A native field of one line. */
export const TextField = ({ label, hint, value, wide, onValue }: Props) => (
  <Field label={label} hint={hint}>
    {(ids) => (
      <input
        type="text"
        class={wide ? 'control wide' : 'control'}
        {...ids}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
);
