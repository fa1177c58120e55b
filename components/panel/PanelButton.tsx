interface Props {
  text: string;
  first?: boolean;
  onPress(): void;
}

/** A button of a panel. `first`: the one way on. */
export const PanelButton = ({ text, first = false, onPress }: Props) => (
  <button key={text} type="button" class={first ? 'first' : 'plain'} onClick={onPress}>
    {text}
  </button>
);
