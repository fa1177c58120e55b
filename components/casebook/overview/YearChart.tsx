import { useMemo } from 'preact/hooks';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';

/** px */
const high = 64;

/** How many orders there were each year, as columns; the same in words for those who cannot see them. */
export const YearChart = () => {
  const t = useT();
  const { orders } = useCasebook();
  const years = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { date } of orders)
      if (date) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => a.localeCompare(b)).slice(-8);
  }, [orders]);
  if (years.length === 0) return null;
  const tallest = Math.max(...years.map(([, count]) => count));
  const words = years.map(([year, count]) => `${year}: ${count}`).join('; ');
  return (
    <section class="section" aria-labelledby="years">
      <h2 id="years">{t('casebook.overview.years')}</h2>
      <div class="years" role="img" aria-label={`${t('casebook.overview.years')}. ${words}`}>
        {years.map(([year, count]) => (
          <div key={year}>
            <span class="small figure">{count}</span>
            <span class="column" style={{ blockSize: `${Math.max(3, (count / tallest) * high)}px` }} />
            <span class="small muted">{year}</span>
          </div>
        ))}
      </div>
    </section>
  );
};
