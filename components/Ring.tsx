const radius = 27;
const around = 2 * Math.PI * radius;

interface Props {
  done: number;
  of: number;
  /** The figure in words, "7 of 31 done". */
  label: string;
}

/** Progress: a ring with the figure in it. */
export const Ring = ({ done, of, label }: Props) => (
  <svg class="ring" width="60" height="60" viewBox="0 0 60 60" role="img" aria-label={label}>
    <circle cx="30" cy="30" r={radius} />
    {done > 0 && (
      <circle
        class="done"
        cx="30"
        cy="30"
        r={radius}
        stroke-dasharray={around}
        stroke-dashoffset={around * (1 - Math.min(1, done / Math.max(1, of)))}
        transform="rotate(-90 30 30)"
      />
    )}
    <text x="30" y="30.5" direction="ltr">
      {done}/{of}
    </text>
  </svg>
);
