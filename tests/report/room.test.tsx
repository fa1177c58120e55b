import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import report from '@/components/casebook/views/report';
import { noBrowserApi } from '@/components/page/browserApi';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import { reportText } from '@/content/report/issueAddress';
import { show } from '../components/show';
import { sampleReport } from './sampleReport';

const open = (pageReport = vi.fn(async () => sampleReport as typeof sampleReport | undefined)) => {
  const browserApi = { ...noBrowserApi, pageReport, issues: () => 'https://example.org/issues' };
  const { View } = report;
  const shown = show(
    <PageContext.Provider value={{ ...emptyPage, browserApi }}>
      <View rest="17" />
    </PageContext.Provider>,
  );
  return { ...shown, pageReport };
};
const issue = () =>
  new URL((screen.getByRole('link', { name: 'Open as an issue' }) as HTMLAnchorElement).href);

describe('The report on a page', () => {
  it('is of the tab that was in front, and says what was found and what is missing', async () => {
    const { pageReport } = open();
    await screen.findByRole('heading', { level: 2, name: 'Order' });
    expect(pageReport).toHaveBeenCalledWith(17);
    expect(screen.getByText(/^Read:/).textContent).toContain('canReturn, signedIn');
    expect(screen.getByText(/^Not known:/).textContent).toContain('state, canCancel, canConfirm');
    expect(screen.getByText(/^Found:/).textContent).toContain('returnButton');
    expect(screen.getByText(/^Missing:/).textContent).toContain('receipt');
  });

  it('leaves out what the person unticks, in what is copied and in what is opened', async () => {
    const { user } = open();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(await screen.findByRole('checkbox', { name: /Zrealizowane/ }));
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    const labels = sampleReport.labels.slice(1);
    expect(copied).toHaveBeenCalledWith(reportText({ ...sampleReport, labels }));
    expect(JSON.parse(issue().searchParams.get('report') ?? '').labels).toEqual(labels);
    await user.click(screen.getByRole('checkbox', { name: /Zrealizowane/ }));
    expect(JSON.parse(issue().searchParams.get('report') ?? '').labels).toEqual(sampleReport.labels);
  });

  it('says that the page was still loading, and looks again', async () => {
    const { user, pageReport } = open(vi.fn(async () => ({ ...sampleReport, settled: false })));
    await user.click(await screen.findByRole('button', { name: 'Look again' }));
    await waitFor(() => expect(pageReport).toHaveBeenCalledTimes(2));
  });

  it('says what to do where the page does not answer', async () => {
    open(vi.fn(async () => undefined));
    expect(await screen.findByText('That page does not answer')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
