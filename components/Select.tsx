import type { ComponentChildren } from 'preact';
import { Chooser, type Option } from './Chooser';
import { Field } from './Field';

interface Props<Value extends string> {
  label: ComponentChildren;
  hint?: ComponentChildren;
  value: Value;
  options: readonly Option<Value>[];
  onValue(value: Value): void;
}

/** A native choice among many. */
export const Select = <Value extends string>({ label, hint, ...choice }: Props<Value>) => (
  <Field label={label} hint={hint}>
    {(ids) => <Chooser {...choice} named={ids} />}
  </Field>
);
