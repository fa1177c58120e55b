import type { PageReport } from './reportSchema';

/** GitHub refuses longer addresses with a page that says nothing. */
const longest = 7_000;

/** A report as it is copied, and as `npm run from-report` takes it. */
export const reportText = (report: PageReport): string => JSON.stringify(report, null, 1);

/**
 * The address of a new issue with the report filled in, by the ids of `.github/ISSUE_TEMPLATE/page-changed.yml`. Where
 * it would be too long the report itself is left out, for the person to paste it.
 */
export const issueAddress = (issues: string, report: PageReport): { href: string; holdsReport: boolean } => {
  const fields = {
    template: 'page-changed.yml',
    title: `${report.page} (${report.language})`,
    version: report.version,
    page: `https://${report.host}${report.path}`,
    language: report.language,
    day: report.day,
  };
  const hrefOf = (all: Record<string, string>) => `${issues}/new?${new URLSearchParams(all)}`;
  const whole = hrefOf({ ...fields, report: JSON.stringify(report) });
  return whole.length <= longest
    ? { href: whole, holdsReport: true }
    : { href: hrefOf(fields), holdsReport: false };
};
