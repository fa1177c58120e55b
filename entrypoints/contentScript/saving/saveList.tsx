import { SavingPanel } from '@/components/panel/saving/SavingPanel';
import type { SaveActs } from '@/components/panel/saving/saveState';
import { type Answer, send } from '@/content/messages';
import type { CommandContext } from '../commands/command';
import { createListSaving } from './listSaving';
import { toTop } from './pageAutoload';

/** While a long list is read, its figure is drawn this often, ms: to draw makes the page lay out all of its cards. */
const drawsEvery = 200;

/** Saves the orders of the list, and goes on saving what appears, until the person closes it or leaves the page. */
export const saveList = (
  { document, look, t, show, afterLook, signal }: CommandContext,
  all: boolean,
): Promise<Answer> =>
  new Promise((done) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isReading = false;
    let drawnAt = Number.NEGATIVE_INFINITY;
    const draw = () => {
      if (signal.aborted || (isReading && performance.now() - drawnAt < drawsEvery)) return;
      drawnAt = performance.now();
      saving.advance();
      const state = saving.state();
      // While it asks or saves there is nothing else; what was saved stands above the page's other lines.
      const takesOver = ['consent', 'saving', 'ask'].includes(state.step);
      show(<SavingPanel state={state} t={t} acts={acts} />, { takesOver });
    };
    const saving = createListSaving({ document, look, all, changed: draw });
    const again = () => {
      if (signal.aborted) return;
      clearTimeout(timer);
      const wait = saving.look();
      isReading = wait === 0;
      draw();
      if (wait !== undefined) later(wait);
    };
    const later = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(again, wait);
    };
    const end = () => {
      clearTimeout(timer);
      saving.end();
      done({ ok: true });
    };
    const then = (act: () => void) => () => {
      act();
      again();
    };
    const open = (route: 'orders/export' | 'orders/toComplete' | 'guides/emptyPage') => () =>
      void send({ kind: 'openCasebook', route });
    const acts: SaveActs = {
      choose: (casebook) => {
        saving.choose(casebook);
        saving.goOn();
        again();
      },
      loadAll: then(saving.wantAll),
      yes: then(saving.load),
      onlyThese: then(saving.onlyThese),
      pause: saving.pause,
      goOn: then(saving.goOn),
      stop: then(saving.stop),
      fromTop: () => {
        toTop(document);
        saving.wantAll();
        draw();
      },
      download: open('orders/export'),
      complete: open('orders/toComplete'),
      help: open('guides/emptyPage'),
      close: () => {
        show(undefined);
        end();
      },
    };
    signal.addEventListener('abort', end);
    // Not inside the look: what it takes would be taken from the looks to come.
    afterLook(() => later(0));
    again();
  });
