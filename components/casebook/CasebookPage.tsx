import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Loading } from '../Empty';
import { Mark } from '../Mark';
import { Notice } from '../Notice';
import { useSay } from '../say';
import { HeldContext, nothingHeld } from './held';
import { rooms } from './rooms';
import { hrefOf, useRoute } from './route';
import type { Reading } from './useHeldCasebook';

/** The list of rooms at the side; on a narrow screen it opens from the head. */
const Rooms = ({ current, open }: { current: string; open: boolean }) => {
  const say = useSay();
  return (
    <nav id="rooms" class={open ? 'rooms open' : 'rooms'} aria-label={say('casebook.menu')}>
      <ul>
        {rooms.map(({ id }) => (
          <li key={id}>
            <a href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
              {say.of(`casebook.rooms.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Failed = ({ reason }: { reason: string }) => {
  const say = useSay();
  return (
    <Notice tone="wait" title={say('casebook.failed.title')}>
      <p>{say(reason === 'VersionError' ? 'casebook.failed.newer' : 'casebook.failed.text')}</p>
    </Notice>
  );
};

/** The casebook: rooms at the side, the open one beside them. `#<room>/<rest>` in the address chooses. */
export const CasebookPage = ({ reading }: { reading: Reading }) => {
  const say = useSay();
  const { room, rest } = useRoute();
  const { id, View } = rooms.find((one) => one.id === room) ?? (rooms[0] as (typeof rooms)[0]);
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
          {say('casebook.menu')}
        </Button>
        <Rooms current={id} open={open} />
      </header>
      <main ref={main} tabIndex={-1}>
        <HeldContext.Provider value={reading.state === 'read' ? reading.held : nothingHeld}>
          {reading.state === 'reading' && <Loading>{say('common.loading')}</Loading>}
          {reading.state === 'failed' && <Failed reason={reading.reason} />}
          {reading.state === 'read' && <View rest={rest} />}
        </HeldContext.Provider>
      </main>
    </div>
  );
};
