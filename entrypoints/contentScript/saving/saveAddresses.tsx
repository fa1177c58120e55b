import { AddressSaving } from '@/components/panel/saving/AddressSaving';
import { type Answer, reasonIn, send } from '@/content/messages';
import type { Command } from '../commands/command';
import { readAddresses } from './readAddresses';

type State = Parameters<typeof AddressSaving>[0]['state'];
type Given = { saved: number } | { ask: string; casebooks: { id: string; orders: number }[] };

/** "Save these addresses": what the page shows, once, because the person pressed. */
export const saveAddresses: Command = ({ document, t, show, signal }) =>
  new Promise<Answer>((done) => {
    const draw = (state: State) => show(<AddressSaving t={t} state={state} acts={acts} />);
    const save = async (casebook?: string): Promise<void> => {
      const addresses = readAddresses(document);
      if (addresses.length === 0) return draw('none');
      const answer = await send<Given>({
        ...{ kind: 'saveAddresses' as const, addresses },
        ...(casebook ? { casebook } : {}),
      });
      if (!answer.ok || !answer.data) return draw({ failed: reasonIn(answer) });
      return draw('ask' in answer.data ? { casebooks: answer.data.casebooks } : { saved: answer.data.saved });
    };
    const acts = {
      choose: (casebook: string) => void save(casebook),
      again: () => void save(),
      open: () => void send({ kind: 'openCasebook', route: 'addresses' }),
      close: () => {
        show(undefined);
        done({ ok: true });
      },
    };
    signal.addEventListener('abort', () => done({ ok: true }));
    void save();
  });
