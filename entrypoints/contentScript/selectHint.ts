import type { HintIcon, PanelCheck, PanelHint } from '@/components/panel/panelView';
import { checkTitle, checkWhen } from '@/components/verdict/words';
import type { ShownHint } from '@/content/hints/hint';
import { saves } from '@/content/hints/rankHints';
import { sources } from '@/content/sources';
import type { Check } from '@/content/verdict/evaluateCheck';
import { verdictLines } from '@/content/verdict/verdictLines';
import type { HintContext } from './hintContext';
import { actionsOf, isSettled } from './selectActions';

/** As many checks stand below the verdict; the rest is a number. */
const checksAtMost = 3;

const iconOfCheck = ({ state, was }: Check): HintIcon => {
  if (state === 'accepted') return 'accepted';
  if (state === 'clear') return 'done';
  return state === 'open' || was === 'open' ? 'open' : 'question';
};

/** Red stands only where something cannot be undone: on the delete page itself. */
const iconOf = (
  shown: ShownHint,
  check: Check | undefined,
  { state, evaluation, verdict }: HintContext,
): HintIcon => {
  const { hint } = shown;
  if (check && check.state !== 'unseen') return iconOfCheck(check);
  if (isSettled(shown, state, verdict)) return 'done';
  if (hint.severity === 'noWayBack') return evaluation.page === 'deleteAccount' ? 'noWayBack' : 'first';
  if (saves(shown)) return 'save';
  return hint.severity === 'wait' ? 'first' : 'info';
};

/** What a page or the person told, and is not clear. What nobody told yet is a number. */
const isTold = ({ state, was }: Check) => state === 'open' || state === 'accepted' || was === 'open';

const checksIn = ({ verdict, t, state }: HintContext): PanelCheck[] =>
  verdictLines(verdict)
    .lines.filter(({ check }) => isTold(check))
    .map((line) => ({
      id: line.check.id,
      icon: iconOfCheck(line.check),
      text: checkTitle(t, line),
      when: line.when.at === undefined ? '' : checkWhen(t, line, state.now),
    }));

/** A check that the person settled or a page showed is told in the words of the verdict, the same in every place. */
const isToldByCheck = (check: Check | undefined): check is Check =>
  check?.state === 'accepted' || (check?.state === 'clear' && check.by === 'person');

/** A hint of an evaluation made ready to be drawn. */
export const selectHint = (shown: ShownHint, context: HintContext): PanelHint => {
  const { state, verdict, t } = context;
  const { hint } = shown;
  const check = verdict.checks.find(({ id }) => id === hint.check);
  const values = {
    ...shown.values,
    journey: state.memory.settings.journey,
    ...(hint.verdict ? { verdict: verdict.kind } : {}),
  };
  const text = (part: string) => t.parts(`hints.${hint.id}.${part}`, values);
  const line = check && verdictLines({ ...verdict, checks: [check] }).lines[0];
  const checks = hint.verdict ? checksIn(context).slice(0, checksAtMost) : [];
  const unclear = verdict.checks.filter((one) => one.state !== 'clear').length;
  return {
    id: hint.id,
    icon: iconOf(shown, check, context),
    title: line && isToldByCheck(check) ? [checkTitle(t, line)] : text('title'),
    body: line && isToldByCheck(check) ? [checkWhen(t, line, state.now)] : text('body'),
    checks,
    moreChecks: hint.verdict ? unclear - checks.length : 0,
    sources: hint.sources.map((id) => ({ id, ...sources[id] })),
    ...actionsOf(shown, check, values, context),
    child: state.commandViews.get(hint.id)?.child,
  };
};
