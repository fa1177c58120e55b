import type { PageReport } from '@/content/report/reportSchema';
import { useT } from '../useT';

/** Names under one line: how many there are, and which. */
const Line = ({ text, names }: { text: string; names: readonly string[] }) => (
  <li>
    {text}{' '}
    {names.length > 0 && (
      <code class="small muted" dir="ltr">
        {names.join(', ')}
      </code>
    )}
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
        <Line text={t('report.known', { count: known.length })} names={known} />
        <Line text={t('report.unknown', { count: unknown.length })} names={unknown} />
        <Line text={t('report.found', { count: found.length })} names={found} />
        <Line text={t('report.missing', { count: missing.length })} names={missing} />
      </ul>
    </section>
  );
};
