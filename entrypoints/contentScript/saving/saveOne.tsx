import { SaveOnePanel } from '@/components/panel/SaveOnePanel';
import { type Answer, send } from '@/content/messages';
import type { CommandContext } from '../commands/command';
import { readOne } from './readOne';
import type { SaveAnswer } from './sender';

type State = Parameters<typeof SaveOnePanel>[0]['state'];

/** Saves what a page shows of one order or of refunds; a page that fills late is saved again when it says more. */
export const saveOne = ({ document, look, t, show, afterLook, signal }: CommandContext): Promise<Answer> =>
  new Promise((done) => {
    let state: State = { step: 'reading' };
    let casebook: string | undefined;
    let sent = '';
    let busy = false;

    const draw = () => show(<SaveOnePanel t={t} state={state} acts={acts} />);
    const again = async (): Promise<void> => {
      const readings = readOne(look().page, document);
      const now = JSON.stringify(readings);
      // While a page still loads, what is not there may come.
      if (!readings && look().settled && state.step === 'reading' && !busy) {
        state = { step: 'unreadable' };
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
      } else state = data ? { step: 'ask', casebooks: data.casebooks } : { step: 'failed' };
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
