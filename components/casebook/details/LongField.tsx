import type { ComponentChildren } from 'preact';
import { longTextLimit } from '@/content/limits';
import { Field } from '../../Field';

interface Props {
  label: ComponentChildren;
  hint?: ComponentChildren;
  value: string;
  rows?: number;
  /** The most characters the field takes, from the schema of what it fills. */
  limit?: number;
  onValue(value: string): void;
}

/** A native field of several lines. */
export const LongField = ({ label, hint, value, rows = 4, limit = longTextLimit, onValue }: Props) => (
  <Field label={label} hint={hint}>
    {(ids) => (
      <textarea
        class="control wide"
        dir="auto"
        rows={rows}
        {...ids}
        value={value}
        maxLength={limit}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
);
