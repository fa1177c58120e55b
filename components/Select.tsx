import type { ComponentChildren } from 'preact';
import { Field } from './Field';
import { Icon } from './Icon';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  /** The language the label is written in, where it is not the page's. */
  lang?: string;
}

interface Props<Value extends string> {
  label: ComponentChildren;
  hint?: ComponentChildren;
  value: Value;
  options: readonly Option<Value>[];
  onValue(value: Value): void;
}

/** A native choice among many. */
export const Select = <Value extends string>({ label, hint, value, options, onValue }: Props<Value>) => (
  <Field label={label} hint={hint}>
    {(ids) => (
      <span class="choose">
        <select
          class="control"
          {...ids}
          value={value}
          onChange={(event) => onValue(event.currentTarget.value as Value)}
        >
          {options.map((one) => (
            <option key={one.value} value={one.value} lang={one.lang}>
              {one.label}
            </option>
          ))}
        </select>
        <Icon name="down" size={16} />
      </span>
    )}
  </Field>
);
