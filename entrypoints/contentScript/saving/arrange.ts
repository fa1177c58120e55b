import type { Evaluation } from '@/content/evaluate';
import type { ShownHint } from '@/content/hints/hint';
import { send } from '@/content/messages';
import { arrangeList } from './arrangeList';
import { contentAge } from './contentAge';

const lacks = new Map<string, boolean>();

const isSaving = ({ hint }: ShownHint) => hint.action === 'saveOrder';
const isFinal = ({ hint, values }: ShownHint) =>
  Boolean(hint.first || values.first || hint.severity === 'noWayBack');
const placeOf = (shown: ShownHint) => (isFinal(shown) ? 0 : isSaving(shown) ? 1 : 2);

/**
 * On the page of a saved order that this page can complete, saving it comes before all that is no warning of something
 * final, and says so. The casebook is asked once for each order; `again` is called when its answer makes a difference.
 */
export const arrange = (look: Evaluation, again: () => void): Evaluation => {
  contentAge.note(look, document);
  if (look.page === 'orderList') return arrangeList(look, again);
  const id = new URL(window.location.href).searchParams.get('orderId') ?? '';
  if (look.page !== 'orderDetail' || id === '') return look;
  if (!lacks.has(id)) {
    lacks.set(id, false);
    void send<boolean>({ kind: 'orderLacks', id }).then((answer) => {
      if (!answer.ok || answer.data !== true) return;
      lacks.set(id, true);
      again();
    });
  }
  if (!lacks.get(id)) return look;
  const hints = look.hints.map((shown) =>
    isSaving(shown) ? { ...shown, values: { ...shown.values, saved: 'lacking' } } : shown,
  );
  return { ...look, hints: hints.sort((a, b) => placeOf(a) - placeOf(b)) };
};
