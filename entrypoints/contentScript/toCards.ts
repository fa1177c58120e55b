import type { CardOf } from '@/components/panel/cardOf';
import type { Evaluation, ShownHint } from '@/content/evaluate';
import { sources } from '@/content/sources';
import type { TaskStates } from '@/content/tasks/states';
import type { Translator } from '@/content/translator';
import type { Verdict } from '@/content/verdict/evaluateVerdict';

interface With {
  t: Translator;
  tasks: TaskStates;
  /** The verdict and what stands below it, a line each. */
  verdict: { kind: Verdict['kind']; lines: string[] };
  anchor(hint: ShownHint['hint']): Element | null;
  panels: ReadonlyMap<string, CardOf['panel']>;
  hidden: ReadonlySet<string>;
}

/** The hints of a look made ready to be drawn. */
export const toCards = (look: Evaluation, { t, tasks, verdict, anchor, panels, hidden }: With): CardOf[] =>
  look.hints
    .filter(({ hint }) => !hidden.has(hint.id))
    .map(({ hint, values: own }): CardOf => {
      const values = hint.verdict ? { ...own, verdict: verdict.kind } : own;
      const text = (part: string) => `hints.${hint.id}.${part}`;
      const href = values.link ?? hint.link;
      const link = t.has(text('link')) ? t.of(text('link'), values) : t('cards.open');
      return {
        id: hint.id,
        severity: hint.severity,
        urgent:
          hint.first || values.first || hint.severity === 'noWayBack'
            ? `${hint.id} ${values.first ? values.step : ''}`
            : undefined,
        title: t.parts(text('title'), values),
        body: t.parts(text('body'), values),
        lines: hint.verdict && verdict.lines,
        sources: hint.sources.map((id) => ({ id, ...sources[id] })),
        link: href ? { href: String(href), text: link } : undefined,
        action:
          // Who is ready has nothing left to check.
          hint.action && values.verdict !== 'ready'
            ? { name: hint.action, text: t.of(`cards.actions.${hint.action}`) }
            : undefined,
        route: hint.route
          ? {
              to: hint.route,
              text: t.of(t.has(text('room')) ? text('room') : `cards.rooms.${hint.route.split('/')[0]}`),
            }
          : undefined,
        panel: panels.get(hint.id),
        done: hint.task ? tasks[hint.task]?.state === 'done' : undefined,
        canShow: anchor(hint) !== null,
      };
    });
