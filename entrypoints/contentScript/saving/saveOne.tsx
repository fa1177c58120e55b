import { OneSaving, type OneState } from '@/components/panel/saving/OneSaving';
import { type Answer, reasonIn, send } from '@/content/messages';
import type { CommandContext } from '../commands/command';
import { contentAge } from './contentAge';
import { readOne } from './readOne';
import type { SaveAnswer } from './sender';

/** Saves what a page shows of one order or of refunds; a page that fills late is saved again when it says more. */
export const saveOne = ({ document, look, t, show, afterLook, signal }: CommandContext): Promise<Answer> =>
  new Promise((done) => {
    let state: OneState = { step: 'reading' };
    let casebook: string | undefined;
    let sent = '';
    let busy = false;

    const draw = () => show(<OneSaving t={t} state={state} acts={acts} />);
    const again = async (): Promise<void> => {
      const isFresh = contentAge.isFresh(look(), document);
      const readings = isFresh ? readOne(look().page, document) : undefined;
      const now = JSON.stringify(readings);
      // While a page still loads, what is not there may come.
      if (!readings && look().settled && state.step === 'reading' && !busy) {
        state = { step: isFresh ? 'unreadable' : 'moved' };
        return draw();
      }
      if (!readings || busy || now === sent || state.step === 'ask' || signal.aborted) return;
      busy = true;
      const { href } = document.location;
      const answer = await send<SaveAnswer>({
        ...{ kind: 'saveOrders' as const, ...readings, language: document.documentElement.lang, url: href },
        ...(casebook ? { casebook } : {}),
      });
      busy = false;
      const data = answer.ok ? answer.data : undefined;
      if (data && 'casebook' in data) {
        casebook = data.casebook;
        sent = now;
        const { fresh, changed } = data;
        const before = state.step === 'saved' ? state : { fresh: 0, changed: 0 };
        state = {
          step: 'saved',
          orders: readings.orders.length,
          refunds: readings.refunds?.length ?? 0,
          fresh: before.fresh + fresh,
          changed: before.changed + changed,
        };
      } else if (data) state = { step: 'ask', casebooks: data.casebooks };
      else state = { step: 'failed', reason: reasonIn(answer) };
      draw();
    };
    const close = () => {
      show(undefined);
      done({ ok: true });
    };
    const goOn = () => {
      state = { step: 'reading' };
      draw();
      void again();
    };
    const acts = {
      choose: (id: string) => {
        casebook = id;
        goOn();
      },
      again: goOn,
      open: () => void send({ kind: 'openCasebook', route: 'orders' }),
      close,
    };
    signal.addEventListener('abort', () => done({ ok: true }));
    afterLook(() => {
      if (state.step !== 'failed') setTimeout(() => void again());
    });
    goOn();
  });
