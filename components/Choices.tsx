import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Option } from './Chooser';

interface Props<Value extends string> {
  label: ComponentChildren;
  value: Value;
  options: readonly Option<Value>[];
  /** Side by side in one frame, for two or three short ones. */
  segments?: boolean;
  onValue(value: Value): void;
}

/** A native choice among few, all of them in sight. */
export const Choices = <Value extends string>({ label, value, options, segments, onValue }: Props<Value>) => {
  const name = useId();
  return (
    <fieldset class={segments ? 'choices segments' : 'choices'}>
      <legend>{label}</legend>
      <div>
        {options.map((one) => (
          <label key={one.value} class="choice">
            <input
              type="radio"
              name={name}
              checked={one.value === value}
              onChange={() => onValue(one.value)}
            />
            {one.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
