import { useT } from '../../useT';
import { TakeAll } from '../takeAll/TakeAll';
import { view } from '../view';

const View = () => {
  const t = useT();
  return (
    <div class="stack form">
      <header class="head">
        <h1>{t('casebook.takeAll.heading')}</h1>
      </header>
      <p class="muted lead">{t('casebook.takeAll.lead')}</p>
      <section class="section">
        <TakeAll />
      </section>
    </div>
  );
};

export default view({ id: 'takeAll', View });
