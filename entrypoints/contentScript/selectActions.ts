import type { PanelAction } from '@/components/panel/panelView';
import type { ShownHint } from '@/content/hints/hint';
import type { Values } from '@/content/translator';
import type { Check } from '@/content/verdict/evaluateCheck';
import type { Verdict } from '@/content/verdict/evaluateVerdict';
import type { HintContext } from './hintContext';
import type { OverlayState } from './overlayState';

/** The person has answered or ticked it, before a moment (ms) where one is given. */
export const isSettled = (
  { hint }: ShownHint,
  { memory }: OverlayState,
  { checks }: Verdict,
  before = Number.POSITIVE_INFINITY,
): boolean => {
  const check = checks.find(({ id }) => id === hint.check);
  if (check) return ['clear', 'accepted'].includes(check.state) && (check.at ?? 0) < before;
  const task = hint.task && memory.tasks[hint.task];
  return task?.state === 'done' && task.at < before;
};

const isAnswerable = ({ state, by, was }: Check) =>
  state === 'question' || (state === 'old' && by === 'person') || (state === 'unseen' && was === undefined);

/** What the person can say about a check. A figure that a page showed has no "done": only "I go on anyway". */
const checkActions = ({ hint }: ShownHint, check: Check, { t }: HintContext): PanelAction[] => {
  const { id, state, by, count } = check;
  const accept: PanelAction = {
    text: t('panel.goOn'),
    intent: { do: 'accept', checks: [{ id, ...(count === undefined ? {} : { count }) }] },
  };
  const answer = (said: 'none' | 'some'): PanelAction => ({
    text: t.of(`panel.answers.${said}`),
    intent: { do: 'answer', check: id, answer: said },
  });
  if (state === 'accepted' || (state === 'clear' && by === 'person'))
    return [{ text: t('panel.undo'), intent: { do: 'undoAnswer', checks: [id] } }];
  if (hint.asks && isAnswerable(check)) return [answer('none'), answer('some')];
  if (state === 'open') return by === 'person' ? [answer('none'), accept] : [accept];
  return [];
};

/** Over the whole verdict: "I go on anyway" accepts all that is open, and can be taken back. */
const verdictActions = ({ verdict: { checks, kind }, t }: HintContext): PanelAction[] => {
  const open = checks.filter(({ state }) => state === 'open');
  const accepted = checks.filter(({ state }) => state === 'accepted').map(({ id }) => id);
  if (open.length > 0) {
    const those = open.map(({ id, count }) => ({ id, ...(count === undefined ? {} : { count }) }));
    return [{ text: t('panel.goOn'), intent: { do: 'accept', checks: those } }];
  }
  const undo: PanelAction[] =
    accepted.length > 0 ? [{ text: t('panel.undo'), intent: { do: 'undoAnswer', checks: accepted } }] : [];
  return kind === 'ready'
    ? [{ text: t('panel.steps'), intent: { do: 'openRoute', route: 'guides/companion' } }, ...undo]
    : undo;
};

/** What can be done about a hint: a main way and at most one more, and the rest beside the sources. */
export const actionsOf = (
  shown: ShownHint,
  check: Check | undefined,
  values: Values,
  context: HintContext,
): { actions: PanelAction[]; others: PanelAction[] } => {
  const { hint } = shown;
  const { state, verdict, t, finds } = context;
  const text = (part: string) => `hints.${hint.id}.${part}`;
  const href = values.link ?? hint.link;
  const all: PanelAction[] = [];
  // Who is ready has nothing left to check.
  if (hint.action && !(hint.verdict && verdict.kind === 'ready'))
    all.push({ text: t.of(`panel.commands.${hint.action}`), intent: { do: 'run', hint: hint.id } });
  if (hint.action === 'saveOrders' && Number(values.shown) > 0)
    all.push({
      text: t.of('panel.commands.saveShownOrders', values),
      intent: { do: 'run', hint: hint.id, command: 'saveShownOrders' },
    });
  const said = check ? checkActions(shown, check, context) : hint.verdict ? verdictActions(context) : [];
  if (hint.asks) all.push(...said);
  if (hint.route) {
    const words = t.has(text('room')) ? text('room') : `panel.routes.${hint.route.split('/')[0]}`;
    all.push({ text: t.of(words, values), intent: { do: 'openRoute', route: hint.route } });
  }
  if (hint.picture)
    all.push({
      text: t('panel.commands.takePicture'),
      intent: { do: 'run', hint: hint.id, command: 'takePicture' },
    });
  if (href)
    all.push({
      text: t.has(text('link')) ? t.of(text('link'), values) : t('panel.open'),
      href: String(href),
    });
  if (hint.task && !check) {
    const isDone = state.memory.tasks[hint.task]?.state === 'done';
    const intent = { do: 'setTask', task: hint.task, state: isDone ? 'open' : 'done' } as const;
    all.push({ text: t(isDone ? 'panel.undo' : 'panel.done'), intent });
  }
  if (finds(hint.id)) all.push({ text: t('panel.showMe'), intent: { do: 'showMe', hint: hint.id } });
  if (!hint.asks) all.splice(1, 0, ...said);
  return { actions: all.slice(0, 2), others: all.slice(2) };
};
