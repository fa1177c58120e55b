import { browser } from 'wxt/browser';
import type { PageReport } from '@/content/report/reportSchema';

/** Asks our script in a tab for its report. What is not of a report's form is none: it came out of a page. */
export const askReport = async (tabId: number): Promise<PageReport | undefined> => {
  // Nobody may listen in that tab, or it may be closed by now.
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { kind: 'reportPage' })
    .catch(() => undefined);
  const { reportSchema } = await import('@/content/report/reportSchema');
  return reportSchema.safeParse(answer).data;
};
