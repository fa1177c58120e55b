import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Loading } from '../Empty';
import { Mark } from '../Mark';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { hrefOf, useRoute } from './route';
import { views } from './views';

/** The list of views at the side; on a narrow screen it opens from the head. */
const SideNav = ({ current, open }: { current: string; open: boolean }) => {
  const t = useT();
  return (
    <nav id="side-nav" class={open ? 'side-nav open' : 'side-nav'} aria-label={t('casebook.menu')}>
      <ul>
        {views.map(({ id }) => (
          <li key={id}>
            <a href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
              {t.of(`casebook.views.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Failed = ({ reason }: { reason: string }) => {
  const t = useT();
  return (
    <Notice tone="wait" title={t('casebook.failed.title')}>
      <p>{t(reason === 'VersionError' ? 'casebook.failed.newer' : 'casebook.failed.text')}</p>
    </Notice>
  );
};

export type Reading = { state: 'reading' } | { state: 'failed'; reason: string } | { state: 'read' };

/** The casebook: views at the side, the open one beside them. `#<route>/<rest>` in the address chooses. */
export const CasebookPage = ({ reading }: { reading: Reading }) => {
  const t = useT();
  const { route, rest } = useRoute();
  const { id, View } = views.find((one) => one.id === route) ?? (views[0] as (typeof views)[0]);
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const before = useRef(rest);
  useEffect(() => {
    // Another view is another page: it begins at its top, and a screen reader starts there.
    if (!first.current) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [id]);
  useEffect(() => {
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
        {reading.state === 'failed' && <Failed reason={reading.reason} />}
        {reading.state === 'read' && <View rest={rest} />}
      </main>
    </div>
  );
};
