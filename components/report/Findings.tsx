import type { PageReport } from '@/content/report/reportSchema';
import { useT } from '../useT';

/** A line of names, as they stand in our code; none where there are none. */
const Line = ({ text, names }: { text: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <li>
      {text}{' '}
      <code class="small" dir="ltr">
        {names.join(', ')}
      </code>
    </li>
  );

const named = (all: Record<string, string>, what: string): string[] =>
  Object.keys(all).filter((name) => all[name] === what);

/** Which page it is, and what we found on it and missed. */
export const Findings = ({ report }: { report: PageReport }) => {
  const t = useT();
  const known = named(report.facts, 'known');
  const unknown = named(report.facts, 'unknown');
  const found = named(report.anchors, 'found');
  const missing = named(report.anchors, 'missing');
  return (
    <section class="section">
      <h2>{t.of(`pages.${report.page}`)}</h2>
      <p class="small muted" dir="ltr">
        {report.host}
        {report.path}
      </p>
      <p>{t(`report.reader.${report.reader}`)}</p>
      <ul>
        <Line text={t('report.known')} names={known} />
        <Line text={t('report.unknown')} names={unknown} />
        <Line text={t('report.found')} names={found} />
        <Line text={t('report.missing')} names={missing} />
      </ul>
    </section>
  );
};
