import type { YearSum } from '@/content/orders/view/spending';
import { useT } from '../../useT';

interface Props {
  /** What the chart shows; the figures are added to it for those who cannot see it. */
  title: string;
  years: readonly YearSum[];
  words(amount: string): string;
}

/** px */
const high = 160;
const step = 64;
const bar = 40;

/** The sums as columns, the oldest year first. The table beside it says the same in figures, and so does the text beneath. */
export const Bars = ({ title, years, words }: Props) => {
  const t = useT();
  const shown = [...years].filter(({ year }) => year !== '').reverse();
  const most = Math.max(0, ...shown.map(({ amount }) => Number(amount)));
  const short = new Intl.NumberFormat(t.language, { notation: 'compact', maximumFractionDigits: 1 });
  const width = Math.max(1, shown.length) * step;
  const place = (index: number) => (t.direction === 'rtl' ? shown.length - 1 - index : index) * step;
  return (
    <div class="bars">
      <svg
        width={width}
        height={high + 44}
        viewBox={`0 0 ${width} ${high + 44}`}
        role="img"
        aria-label={`${title}. ${shown.map(({ year, amount }) => `${year}: ${words(amount)}`).join('; ')}`}
      >
        <path class="ground" d={`M0 ${high + 20.5}h${width}`} />
        {shown.map(({ year, amount }, index) => {
          const height = most > 0 ? Math.max(Number(amount) > 0 ? 2 : 0, (Number(amount) / most) * high) : 0;
          const x = place(index) + (step - bar) / 2;
          return (
            <g key={year}>
              <rect class="bar" x={x} y={high + 20 - height} width={bar} height={Math.max(0, height)} rx="3">
                <title>{words(amount)}</title>
              </rect>
              <text class="sum" x={x + bar / 2} y={high + 12 - height}>
                {Number(amount) > 0 ? short.format(Number(amount)) : ''}
              </text>
              <text x={x + bar / 2} y={high + 38}>
                {year}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
};
