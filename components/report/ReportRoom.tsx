import { useState } from 'preact/hooks';
import { issueAddress, reportText } from '@/content/report/issueAddress';
import type { PageReport } from '@/content/report/reportSchema';
import { Button } from '../Button';
import { Disclosure } from '../Disclosure';
import { LinkButton } from '../LinkButton';
import { CopyButton } from '../letters/CopyButton';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { Findings } from './Findings';
import { LabelChoice } from './LabelChoice';

interface Props {
  report: PageReport;
  /** The address of our list of issues. */
  issues: string;
  /** Looks at the page once more. */
  onLook(): void;
  copy(text: string): Promise<boolean>;
}

/** A report as the person looks it through: what is unticked is left out, and only they send it. */
export const ReportRoom = ({ report, issues, onLook, copy }: Props) => {
  const t = useT();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = { ...report, labels: report.labels.filter((_, at) => !left.has(at)) };
  const issue = issueAddress(issues, chosen);
  const choose = (at: number, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(at);
    else next.add(at);
    setLeft(next);
  };
  return (
    <>
      <p class="muted lead">{t('report.lead')}</p>
      {!report.settled && (
        <Notice
          tone="wait"
          title={t('report.early')}
          action={
            <Button little onClick={onLook}>
              {t('report.again')}
            </Button>
          }
        />
      )}
      <Findings report={report} />
      <LabelChoice labels={report.labels} left={left} onChoose={choose} />
      <Disclosure title={t('report.whole')}>
        <pre class="report-text small" dir="ltr">
          {reportText(chosen)}
        </pre>
      </Disclosure>
      <section class="section">
        <div class="buttons">
          <CopyButton text={reportText(chosen)} look="primary" label={t('report.copy')} copy={copy} />
          <LinkButton href={issue.href} look="outlined" icon="link">
            {t('report.issue')}
          </LinkButton>
        </div>
        <p class="small muted">{t(issue.holdsReport ? 'report.public' : 'report.paste')}</p>
      </section>
    </>
  );
};
