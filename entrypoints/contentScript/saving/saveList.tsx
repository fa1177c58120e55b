import { SavePanel } from '@/components/panel/SavePanel';
import type { SaveActs, SaveState } from '@/components/panel/saveState';
import { type Answer, send } from '@/content/messages';
import { createCollector } from '@/content/orders/scrape/collect';
import type { CommandContext } from '../commands/command';
import { listPlace } from './listPlace';
import { createAutoload } from './rest';
import { orderSender } from './sender';

/** Saves the orders of the list, and goes on saving what appears, until the person stops it or leaves the page. */
export const saveList = ({ document, look, t, show, afterLook, signal }: CommandContext): Promise<Answer> =>
  new Promise((done) => {
    const place = listPlace(document);
    let collector = createCollector();
    let step: SaveState['step'] = 'saving';
    let casebooks: SaveState['casebooks'] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const sender = orderSender(
      document,
      () => place.scan(look(), Date.now()),
      (told) => {
        if (told.ask) casebooks = told.ask;
        if (told.ask || told.failed) rest.hold();
        step = told.ask ? 'ask' : told.failed ? 'failed' : step;
        draw();
      },
    );
    const rest = createAutoload({
      document,
      look,
      orders: () => collector.count(),
      changed: () => {
        step = rest.isOn() ? 'loading' : 'saving';
        draw();
      },
    });
    const draw = () => {
      if (signal.aborted) return;
      const { saved, fresh, incomplete, leftOut } = sender.counted;
      const state: SaveState = {
        step,
        saved: saved.size,
        fresh,
        incomplete: incomplete.size,
        leftOut: leftOut.size,
        ended: place.scan(look(), Date.now()).endReached,
        more: place.more() !== 'absent',
        casebooks,
        rest: rest.shown(),
      };
      show(<SavePanel state={state} t={t} acts={acts} />);
    };
    const again = () => {
      if (signal.aborted) return;
      clearTimeout(timer);
      const now = Date.now();
      if (place.moved(now)) collector = createCollector();
      const { fresh, left } = place.isOld(now) ? { fresh: [], left: false } : collector.tick(document);
      sender.put(fresh);
      rest.notice();
      if (step === 'saving' || step === 'loading') void sender.next();
      draw();
      const wait = place.wait(Date.now());
      if (left || wait > 0) later(left ? 0 : wait);
    };
    const later = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(again, wait);
    };
    const end = () => {
      clearTimeout(timer);
      rest.end();
      show(undefined);
      done({ ok: true });
    };
    const goOn = () => {
      step = rest.isOn() ? 'loading' : 'saving';
      again();
    };
    const acts: SaveActs = {
      choose: (casebook) => {
        sender.choose(casebook);
        goOn();
      },
      askRest: () => {
        step = 'consent';
        draw();
      },
      startRest: () => rest.start(),
      pauseRest: () => rest.pause(),
      stopRest: () => {
        rest.end();
        step = 'saving';
        draw();
      },
      again: goOn,
      open: () => void send({ kind: 'openCasebook', route: 'orders' }),
      stop: end,
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      rest.end();
      done({ ok: true });
    });
    // Not inside the look: what it takes would be taken from the looks to come.
    afterLook(() => later(0));
    again();
  });
