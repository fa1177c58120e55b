import type { Refund } from '../model/refund';

/** The newest state that was understood, else the newest word. */
const stateOf = (older: Refund, newer: Refund): Refund['state'] => {
  const states = [newer.state, older.state];
  const known = states.find(({ kind }) => kind !== 'unknown');
  return known ?? states.find(({ asPrinted }) => asPrinted !== '') ?? newer.state;
};

/** Field by field: the newer reading that holds something; an empty one takes nothing away. */
const together = (held: Refund, fresh: Refund): Refund => {
  const [older, newer] = held.readAt <= fresh.readAt ? [held, fresh] : [fresh, held];
  const text = (pick: (refund: Refund) => string) => pick(newer) || pick(older);
  const whole = <Part>(pick: (refund: Refund) => Part, holds: (part: Part) => boolean) =>
    holds(pick(newer)) ? pick(newer) : pick(older);
  const dated = newer.date || !older.date ? newer : older;
  const merged = {
    orderId: text(({ orderId }) => orderId),
    state: stateOf(older, newer),
    money: whole(
      ({ money }) => money,
      ({ amount }) => amount !== '',
    ),
    date: dated.date,
    dateAsPrinted: dated.dateAsPrinted,
  };
  const isLacking = {
    orderId: merged.orderId === '',
    state: merged.state.asPrinted === '',
    money: merged.money.amount === '',
    date: merged.date === '',
  };
  const lacks = [...newer.problems, ...older.problems].filter(({ field }) => isLacking[field]);
  return {
    // The site's own number is the longer-lived id; a row known by its line only takes it over.
    id: held.id === held.lineId ? fresh.id : held.id,
    lineId: text(({ lineId }) => lineId),
    kind: text(({ kind }) => kind),
    title: text(({ title }) => title),
    store: text(({ store }) => store),
    link: text(({ link }) => link),
    image: text(({ image }) => image),
    readAt: newer.readAt,
    ...merged,
    problems: lacks.filter(({ field }, place) => lacks.findIndex((other) => other.field === field) === place),
  };
};

const isLineOnly = ({ id, lineId }: Refund) => lineId !== '' && id === lineId;

/** The held row that a new one is about. One line can have several refunds: then its number alone says nothing. */
const same = (held: readonly Refund[], fresh: Refund): Refund | undefined => {
  const byId = held.find(({ id }) => id === fresh.id);
  if (byId || fresh.lineId === '') return byId;
  const ofLine = held.filter(({ lineId }) => lineId === fresh.lineId);
  const found = isLineOnly(fresh) ? ofLine : ofLine.filter(isLineOnly);
  return found.length === 1 ? found[0] : undefined;
};

/**
 * A refund row as read, put together with the one held for the same refund. `replaces`: ids to take out because the
 * row is now known by a better one.
 */
export const mergeRefund = (
  held: readonly Refund[],
  fresh: Refund,
): { refund: Refund; replaces: string[] } => {
  const match = same(held, fresh);
  const refund = match ? together(match, fresh) : fresh;
  return { refund, replaces: match && match.id !== refund.id ? [match.id] : [] };
};
