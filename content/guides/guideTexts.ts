import type { Say } from '../say';
import type { Guide } from './guide';

/** What has a text, as far as a key is known. */
type Has = Pick<Say, 'has'>;

export interface PartTexts {
  title: string;
  /** One or more paragraphs. */
  body: string[];
  loses?: string;
}

const firstOf = (say: Has, ...keys: string[]) => keys.find((key) => say.has(key));

/**
 * The keys of a step's or exit's texts: its own, else those that guides share, else those of its task. A test holds that
 * each step and exit has a title and a body.
 */
export const partTexts = (
  say: Has,
  guide: Guide,
  kind: 'steps' | 'exits',
  part: { id: string; task?: string },
): PartTexts | undefined => {
  const own = `guides.${guide.id}.${kind}.${part.id}`;
  const shared = `guides.${kind}.${part.id}`;
  const base = [own, shared].find((key) => say.has(`${key}.title`));
  if (base) {
    const loses = `${base}.loses`;
    return { title: `${base}.title`, body: [`${base}.body`], ...(say.has(loses) ? { loses } : {}) };
  }
  const task = `tasks.${part.task}`;
  return say.has(`${task}.title`)
    ? { title: `${task}.title`, body: [`${task}.why`, `${task}.how`] }
    : undefined;
};

/** The key of an answer's text: the step's own, else the guide's, else one that guides share. */
export const answerText = (say: Has, guide: Guide, step: string, answer: string): string | undefined =>
  firstOf(
    say,
    `guides.${guide.id}.steps.${step}.answers.${answer}`,
    `guides.${guide.id}.answers.${answer}`,
    `guides.answers.${answer}`,
  );
