import { Icon } from './Icon';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  /** The language the label is written in, where it is not the page's. */
  lang?: string;
}

interface Props<Value extends string> {
  value: Value;
  options: readonly Option<Value>[];
  onValue(value: Value): void;
  /** What names it: ids of a field around it, or a label of its own. */
  named: { id?: string; 'aria-describedby'?: string; 'aria-label'?: string };
}

/** The browser's own list of choices, with an arrow of ours. */
export const Chooser = <Value extends string>({ value, options, onValue, named }: Props<Value>) => (
  <span class="choose">
    <select
      class="control"
      {...named}
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
);
