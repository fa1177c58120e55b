import { Disclosure } from '../../Disclosure';
import { useCasebook } from '../../page/pageContext';
import { useT } from '../../useT';
import { Accounts } from '../overview/Accounts';
import { Keeping } from '../overview/Keeping';
import { LoadFile } from '../overview/LoadFile';
import { MayGoBack } from '../overview/MayGoBack';
import { TakeWithYou } from '../overview/TakeWithYou';
import { Timeline } from '../overview/Timeline';
import { VerdictCard } from '../overview/VerdictCard';
import { YearChart } from '../overview/YearChart';
import { hrefOf } from '../route';
import { view } from '../view';

/** Whether the account can go, what goes along, what happened and what comes. */
const Overview = () => {
  const t = useT();
  const { orders } = useCasebook();
  return (
    <div class="stack">
      <header class="head">
        <h1>{t('casebook.views.overview')}</h1>
      </header>
      <div class="two-columns">
        <div class="stack">
          <VerdictCard />
          <TakeWithYou />
          <MayGoBack />
          <div class="buttons">
            <a class="button plain" href={hrefOf('checklist', 'print')}>
              {t('casebook.overview.print')}
            </a>
          </div>
          <Disclosure title={t('casebook.overview.storage')}>
            <div class="stack">
              <Keeping />
              <Accounts />
              <LoadFile />
            </div>
          </Disclosure>
        </div>
        <div class="stack">
          <Timeline />
          {orders.length > 0 && <YearChart />}
        </div>
      </div>
    </div>
  );
};

export default view({ id: 'overview', View: Overview });
