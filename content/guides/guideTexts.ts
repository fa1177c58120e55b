import type { Translator } from '../translator';
import type { Guide } from './guide';

/** What has a text, as far as a key is known. */
type Has = Pick<Translator, 'has'>;

export interface PartTexts {
  title: string;
  /** The paragraphs; none where the title and the answers say it all. */
  body: string[];
  loses?: string;
}

const firstOf = (t: Has, ...keys: string[]) => keys.find((key) => t.has(key));

/**
 * The keys of a step's or exit's texts: its own, else those that guides share, else those of its task, else those of the
 * guide it leads to. A test holds that each step and exit has a title, and a body where nothing else tells what to do.
 */
export const partTexts = (
  t: Has,
  guide: Guide,
  kind: 'steps' | 'exits',
  part: { id: string; task?: string; route?: string },
): PartTexts | undefined => {
  const own = `guides.${guide.id}.${kind}.${part.id}`;
  const shared = `guides.${kind}.${part.id}`;
  const base = [own, shared].find((key) => t.has(`${key}.title`));
  if (base) {
    const loses = `${base}.loses`;
    const body = [`${base}.body`].filter((key) => t.has(key));
    return { title: `${base}.title`, body, ...(t.has(loses) ? { loses } : {}) };
  }
  const task = `tasks.${part.task}`;
  if (t.has(`${task}.title`)) return { title: `${task}.title`, body: [`${task}.why`, `${task}.how`] };
  const ahead = part.route?.replace('/', '.');
  const intro = [`${ahead}.intro`].filter((key) => t.has(key));
  return t.has(`${ahead}.title`) ? { title: `${ahead}.title`, body: intro } : undefined;
};

/** The key of what a guide says of itself below its title; none where the title says it all. */
export const introOf = (t: Has, { id }: Pick<Guide, 'id'>): string | undefined =>
  firstOf(t, `guides.${id}.intro`);

/** The key of an answer's text: the step's own, else the guide's, one that guides share, or the guide it leads to. */
export const answerText = (t: Has, guide: Guide, step: string, answer: string): string | undefined =>
  firstOf(
    t,
    `guides.${guide.id}.steps.${step}.answers.${answer}`,
    `guides.${guide.id}.answers.${answer}`,
    `guides.answers.${answer}`,
    `guides.${answer}.title`,
  );
