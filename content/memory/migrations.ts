/** Data of memory by key, all of one version. */
export type Stored = Record<string, unknown>;

/** Keys that only older versions kept. */
export const retiredKeys = ['trouble', 'cardTexts', 'verdict'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 1 kept the answers about these checks as tasks that were ticked. */
const checkOf: Record<string, string> = {
  ordersOnTheWay: 'ordersOnTheWay',
  unpaidOrders: 'unpaidOrders',
  openRefunds: 'returns',
  openDisputes: 'disputes',
  spendBalance: 'money',
  cancelVip: 'membership',
  payLaterDebts: 'payLater',
};

/** Ticks of settling become answers, "I know, go on" becomes accepted; texts and the verdict are made anew. */
const toAnswers = ({ cardTexts: _, verdict: __, trouble, tasks, ...others }: Stored): Stored => {
  const next: Stored = trouble === undefined ? others : { ...others, errorLog: trouble };
  if (tasks === undefined) return next;
  if (!isRecord(tasks)) return { ...next, tasks };
  const answers: Stored = {};
  const kept: Stored = {};
  for (const [id, state] of Object.entries(tasks)) {
    const { overruled, ...left } = isRecord(state) ? state : {};
    const check = Object.hasOwn(checkOf, id) ? checkOf[id] : undefined;
    const isAnswered = left.state === 'done' || left.state === 'notForMe';
    if (check && overruled) answers[check] = { answer: 'accepted', at: left.at };
    else if (check && isAnswered) answers[check] = { answer: 'none', at: left.at };
    if (!check || !isAnswered) kept[id] = isRecord(state) ? left : state;
  }
  return { ...next, tasks: kept, answers };
};

const lockedOut = ['blocked', 'mailboxLost', 'providerGone', 'someoneElse'];

/** Version 2 knew no way for whoever is locked out: those who said so in its guide are on it now. */
const toLocked = (stored: Stored): Stored => {
  const { guides, settings = {} } = stored;
  const guide = isRecord(guides) ? guides.locked : undefined;
  const said = isRecord(guide) && isRecord(guide.results) ? guide.results.whatHappened : undefined;
  if (!isRecord(settings) || !lockedOut.some((one) => one === said)) return stored;
  return { ...stored, settings: { ...settings, journey: 'locked' } };
};

/**
 * migrations[N] turns all data of version N into version N + 1. Frozen once released: it imports nothing that may change,
 * and leaves alone what it does not know. A test holds that no version is missing.
 */
export const migrations: Record<number, (stored: Stored) => Stored> = { 1: toAnswers, 2: toLocked };
