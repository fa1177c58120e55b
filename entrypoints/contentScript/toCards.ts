import type { CardOf } from '@/components/cards/cardOf';
import type { Look, ShownHint } from '@/content/look';
import type { VerdictNow } from '@/content/memory/memory';
import type { Say } from '@/content/say';
import { sources } from '@/content/sources';
import type { TaskStates } from '@/content/tasks/states';

interface With {
  say: Say;
  tasks: TaskStates;
  verdict: VerdictNow;
  anchor(hint: ShownHint['hint']): Element | null;
  panels: ReadonlyMap<string, CardOf['panel']>;
  hidden: ReadonlySet<string>;
}

/** The hints of a look made ready to be drawn. */
export const toCards = (look: Look, { say, tasks, verdict, anchor, panels, hidden }: With): CardOf[] =>
  look.hints
    .filter(({ hint }) => !hidden.has(hint.id))
    .map(({ hint, values: own }): CardOf => {
      const values = hint.verdict ? { ...own, verdict: verdict.verdict } : own;
      const text = (part: string) => `hints.${hint.id}.${part}`;
      const href = values.link ?? hint.link;
      const link = say.has(text('link')) ? say.of(text('link'), values) : say('cards.open');
      return {
        id: hint.id,
        severity: hint.severity,
        urgent:
          hint.first || values.first || hint.severity === 'noWayBack'
            ? `${hint.id} ${values.first ? values.step : ''}`
            : undefined,
        title: say.parts(text('title'), values),
        body: say.parts(text('body'), values),
        lines: hint.verdict && verdict.lines,
        sources: hint.sources.map((id) => ({ id, ...sources[id] })),
        link: href ? { href: String(href), text: link } : undefined,
        action:
          // Who is ready has nothing left to check.
          hint.action && values.verdict !== 'ready'
            ? { name: hint.action, text: say.of(`cards.actions.${hint.action}`) }
            : undefined,
        room: hint.room
          ? {
              to: hint.room,
              text: say.of(say.has(text('room')) ? text('room') : `cards.rooms.${hint.room.split('/')[0]}`),
            }
          : undefined,
        panel: panels.get(hint.id),
        done: hint.task ? tasks[hint.task]?.state === 'done' : undefined,
        canShow: anchor(hint) !== null,
      };
    });
