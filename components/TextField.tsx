import type { ComponentChildren } from 'preact';
import { textLimit } from '@/content/limits';
import { Field } from './Field';

interface Props {
  label: ComponentChildren;
  hint?: ComponentChildren;
  value: string;
  wide?: boolean;
  /** What stands in it is not taken; the hint says why. */
  invalid?: boolean;
  /** The most characters the field takes, from the schema of what it fills. */
  limit?: number;
  onValue(value: string): void;
}

/** A native field of one line. */
export const TextField = ({ label, hint, value, wide, invalid, limit = textLimit, onValue }: Props) => (
  <Field label={label} hint={hint}>
    {(ids) => (
      <input
        type="text"
        class={wide ? 'control wide' : 'control'}
        {...ids}
        value={value}
        maxLength={limit}
        aria-invalid={invalid || undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
);
