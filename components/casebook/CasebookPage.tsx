import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Loading } from '../Empty';
import { Failure } from '../Failure';
import { Mark } from '../Mark';
import { Notice } from '../Notice';
import { usePage } from '../page/pageContext';
import { useT } from '../useT';
import { Damage } from './Damage';
import { useRoute } from './route';
import { SideNav } from './SideNav';
import { ViewGuard } from './ViewGuard';
import { views } from './views';

const Failed = () => {
  const t = useT();
  return (
    <Notice tone="wait" title={t('casebook.failed.title')}>
      <p>{t('casebook.failed.text')}</p>
    </Notice>
  );
};

export type Reading = { state: 'reading' } | { state: 'failed'; reason: string } | { state: 'read' };

/** The casebook: views at the side, the open one beside them. `#<route>/<rest>` in the address chooses. */
export const CasebookPage = ({ reading }: { reading: Reading }) => {
  const t = useT();
  const { route, rest } = useRoute();
  const { failure, casebook } = usePage();
  const { check } = casebook;
  const { id, View } = views.find((one) => one.id === route) ?? (views[0] as (typeof views)[0]);
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const before = useRef(rest);
  // Focus moves with the drawing, before the next key can fall on what was there before.
  useLayoutEffect(() => {
    // Another view is another page: it begins at its top, and a screen reader starts there.
    if (!first.current) {
      scrollTo(0, 0);
      const heading = main.current?.querySelector<HTMLElement>('h1');
      if (heading) heading.tabIndex = -1;
      (heading ?? main.current)?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [id]);
  useLayoutEffect(() => {
    // Within a view too, what was pressed may be gone: then the reading goes on at the top of what came.
    const held = document.activeElement;
    if (rest !== before.current && (!held || held === document.body || !held.checkVisibility()))
      main.current?.focus({ preventScroll: true });
    before.current = rest;
  }, [rest]);
  useEffect(() => setOpen(false), [id, rest]);
  return (
    <div class="casebook">
      <header class="side">
        <Mark />
        <Button
          look="outlined"
          icon={open ? 'close' : 'down'}
          aria-expanded={open}
          aria-controls="side-nav"
          onClick={() => setOpen(!open)}
        >
          {t('casebook.menu')}
        </Button>
        <SideNav current={id} open={open} />
      </header>
      <main ref={main} tabIndex={-1}>
        {reading.state === 'reading' && <Loading>{t('common.loading')}</Loading>}
        {reading.state === 'failed' && <Failed />}
        {reading.state === 'read' && (
          <>
            <Damage />
            <Failure reason={failure} />
            <ViewGuard key={id} onFail={check} loading={t('common.loading')} failed={<Failed />}>
              <View rest={rest} />
            </ViewGuard>
          </>
        )}
      </main>
    </div>
  );
};
