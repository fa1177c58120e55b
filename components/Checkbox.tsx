import type { ComponentChildren } from 'preact';

interface Props {
  label: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onValue(checked: boolean): void;
}

export const Checkbox = ({ label, checked, disabled, onValue }: Props) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => onValue(event.currentTarget.checked)}
    />
    {label}
  </label>
);
