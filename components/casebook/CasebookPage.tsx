import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Loading } from '../Empty';
import { Mark } from '../Mark';
import { Notice } from '../Notice';
import { useT } from '../useT';
import { HeldContext, nothingHeld } from './held';
import { rooms } from './rooms';
import { hrefOf, useRoute } from './route';
import type { Reading } from './useHeldCasebook';

/** The list of rooms at the side; on a narrow screen it opens from the head. */
const Rooms = ({ current, open }: { current: string; open: boolean }) => {
  const t = useT();
  return (
    <nav id="rooms" class={open ? 'rooms open' : 'rooms'} aria-label={t('casebook.menu')}>
      <ul>
        {rooms.map(({ id }) => (
          <li key={id}>
            <a href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
              {t.of(`casebook.rooms.${id}`)}
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

/** The casebook: rooms at the side, the open one beside them. `#<room>/<rest>` in the address chooses. */
export const CasebookPage = ({ reading }: { reading: Reading }) => {
  const t = useT();
  const { route, rest } = useRoute();
  const { id, View } = rooms.find((one) => one.id === route) ?? (rooms[0] as (typeof rooms)[0]);
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const before = useRef(rest);
  useEffect(() => {
    // Another room is another page: it begins at its top, and a screen reader starts there.
    if (!first.current) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [id]);
  useEffect(() => {
    // Within a room too, what was pressed may be gone: then the reading goes on at the top of what came.
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
          aria-controls="rooms"
          onClick={() => setOpen(!open)}
        >
          {t('casebook.menu')}
        </Button>
        <Rooms current={id} open={open} />
      </header>
      <main ref={main} tabIndex={-1}>
        <HeldContext.Provider value={reading.state === 'read' ? reading.held : nothingHeld}>
          {reading.state === 'reading' && <Loading>{t('common.loading')}</Loading>}
          {reading.state === 'failed' && <Failed reason={reading.reason} />}
          {reading.state === 'read' && <View rest={rest} />}
        </HeldContext.Provider>
      </main>
    </div>
  );
};
