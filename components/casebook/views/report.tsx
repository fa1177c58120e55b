import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageReport } from '@/content/report/reportSchema';
import { Empty, Loading } from '../../Empty';
import { usePage } from '../../page/pageContext';
import { useAction } from '../../page/useAction';
import { ReportRoom } from '../../report/ReportRoom';
import { useT } from '../../useT';
import { copyText } from '../copyText';
import { view } from '../view';

/** What the page in a tab looks like to us; `rest` is the number of the tab. Nothing of it is kept. */
const View = ({ rest }: { rest: string }) => {
  const t = useT();
  const act = useAction();
  const { browserApi } = usePage();
  const [report, setReport] = useState<PageReport | 'none'>();
  const look = useCallback(
    () => void act('read', async () => setReport((await browserApi.pageReport(Number(rest))) ?? 'none')),
    [act, browserApi, rest],
  );
  useEffect(look, [look]);
  if (!report) return <Loading>{t('common.loading')}</Loading>;
  return (
    <div class="stack form">
      <header class="head">
        <h1>{t('casebook.views.report')}</h1>
      </header>
      {report === 'none' ? (
        <Empty icon="search" title={t('report.none.title')}>
          {t('report.none.text')}
        </Empty>
      ) : (
        <ReportRoom
          key={JSON.stringify(report)}
          report={report}
          issues={browserApi.issues()}
          onLook={look}
          copy={copyText}
        />
      )}
    </div>
  );
};

export default view({ id: 'report', View });
