import type { Translator } from '../translator';
import type { Guide } from './guide';

/** What has a text, as far as a key is known. */
type Has = Pick<Translator, 'has'>;

export interface PartTexts {
  title: string;
  /** One or more paragraphs. */
  body: string[];
  loses?: string;
}

const firstOf = (t: Has, ...keys: string[]) => keys.find((key) => t.has(key));

/**
 * The keys of a step's or exit's texts: its own, else those that guides share, else those of its task. A test holds that
 * each step and exit has a title and a body.
 */
export const partTexts = (
  t: Has,
  guide: Guide,
  kind: 'steps' | 'exits',
  part: { id: string; task?: string },
): PartTexts | undefined => {
  const own = `guides.${guide.id}.${kind}.${part.id}`;
  const shared = `guides.${kind}.${part.id}`;
  const base = [own, shared].find((key) => t.has(`${key}.title`));
  if (base) {
    const loses = `${base}.loses`;
    return { title: `${base}.title`, body: [`${base}.body`], ...(t.has(loses) ? { loses } : {}) };
  }
  const task = `tasks.${part.task}`;
  return t.has(`${task}.title`)
    ? { title: `${task}.title`, body: [`${task}.why`, `${task}.how`] }
    : undefined;
};

/** The key of an answer's text: the step's own, else the guide's, else one that guides share. */
export const answerText = (t: Has, guide: Guide, step: string, answer: string): string | undefined =>
  firstOf(
    t,
    `guides.${guide.id}.steps.${step}.answers.${answer}`,
    `guides.${guide.id}.answers.${answer}`,
    `guides.answers.${answer}`,
  );
