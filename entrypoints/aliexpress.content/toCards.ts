import type { CardOf } from '@/components/cards/card';
import type { Look, ShownHint } from '@/content/look';
import type { Say } from '@/content/say';
import { sources } from '@/content/sources';
import type { TaskStates } from '@/content/tasks/states';

interface With {
  say: Say;
  tasks: TaskStates;
  anchor(hint: ShownHint['hint']): Element | null;
  hasAction(name: string): boolean;
  panels: ReadonlyMap<string, CardOf['panel']>;
  hidden: ReadonlySet<string>;
}

/** The hints of a look made ready to be drawn. */
export const toCards = (look: Look, { say, tasks, anchor, hasAction, panels, hidden }: With): CardOf[] =>
  look.hints
    .filter(({ hint }) => !hidden.has(hint.id))
    .map(({ hint, values }): CardOf => {
      const text = (part: string) => `hints.${hint.id}.${part}`;
      const href = values.link ?? hint.link;
      const link = say.has(text('link')) ? say.of(text('link'), values) : say('cards.open');
      return {
        id: hint.id,
        severity: hint.severity,
        title: say.parts(text('title'), values),
        body: say.parts(text('body'), values),
        sources: hint.sources.map((id) => ({ id, ...sources[id] })),
        link: href ? { href: String(href), text: link } : undefined,
        action:
          hint.action && hasAction(hint.action)
            ? { name: hint.action, text: say.of(`cards.actions.${hint.action}`) }
            : undefined,
        panel: panels.get(hint.id),
        done: hint.task ? tasks[hint.task]?.state === 'done' : undefined,
        canShow: anchor(hint) !== null,
      };
    });
