import type { ComponentChildren } from 'preact';
import { Field } from './Field';

interface Props {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** Calendar dates, `YYYY-MM-DD`; an empty text is no date. */
  value: string;
  min?: string;
  onValue(value: string): void;
}

/** The browser's own field for a calendar date. */
export const DateField = ({ label, hint, value, min, onValue }: Props) => (
  <Field label={label} hint={hint}>
    {(ids) => (
      <input
        type="date"
        class="control"
        {...ids}
        value={value}
        min={min}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
);
