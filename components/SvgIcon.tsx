interface Props {
  /** One of `iconPaths`. */
  drawing: string;
  size?: number;
  /** It points along the line of reading, and turns with it. */
  turns?: boolean;
}

/** A drawing of ours. It stands beside a word, so it is silent. */
export const SvgIcon = ({ drawing, size = 20, turns = false }: Props) => (
  <svg
    class={turns ? 'icon turns' : 'icon'}
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={drawing} />
  </svg>
);
