import { describe, expect, it } from 'vitest';
import { guides } from '@/content/guides';
import { browsers, type Guide, groups, type Step, waysOn } from '@/content/guides/guide';
import { answerText, partTexts } from '@/content/guides/guideTexts';
import { isPageId, pages } from '@/content/pages/table';
import { tasks } from '@/content/tasks';
import { english } from '@/scripts/locales/files';

const texts = english();
const t = { has: (key: string) => key in texts };
const files = import.meta.glob<{ default?: Guide }>('../../content/guides/*.ts', { eager: true });
const named = Object.entries(files).filter(([, module]) => module.default !== undefined);
const name = (path: string) => path.replace(/^.*\/|\.ts$/g, '');

const stepOf = (guide: Guide, id: string) => guide.steps.find((step) => step.id === id);
/** All ways an exit can be worded: its own, and those for fewer ticks. */
const exitsOf = ({ exits }: Guide) =>
  exits.flatMap((exit) => [
    exit,
    ...Object.values(exit.unless ?? {}).map((words) => ({ ...exit, ...words })),
  ]);
const reached = (guide: Guide): Set<string> => {
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    const step = stepOf(guide, id);
    if (step) for (const to of waysOn(step)) visit(to);
  };
  visit(guide.steps[0]?.id ?? '');
  return seen;
};
const comesBack = (guide: Guide, step: Step, behind: string[] = []): boolean =>
  behind.includes(step.id) ||
  waysOn(step).some((to) => {
    const next = stepOf(guide, to);
    return next ? comesBack(guide, next, [...behind, step.id]) : false;
  });

describe('The list of guides', () => {
  it('names each file that holds a guide, once, and each is called as its guide', () => {
    expect(guides.map(({ id }) => id).sort()).toEqual(named.map(([path]) => name(path)).sort());
    for (const [path, module] of named) expect(module.default?.id).toBe(name(path));
  });

  it('keeps the guides of a group together, in the order of the groups', () => {
    const listed = [...new Set(guides.map(({ group }) => group))];
    expect(listed).toEqual([...groups].filter((group) => listed.includes(group)));
    for (const group of listed) expect(texts[`guides.groups.${group}`], group).toBeTruthy();
  });
});

describe.each(guides.map((guide) => [guide.id, guide] as const))('The guide “%s”', (_, guide) => {
  it('has no dead end: each way on leads to a step or an exit of its own', () => {
    const there = [...guide.steps, ...guide.exits].map(({ id }) => id);
    expect(new Set(there).size).toBe(there.length);
    for (const step of guide.steps) {
      expect(waysOn(step).length, step.id).toBeGreaterThan(0);
      expect(there, step.id).toEqual(expect.arrayContaining(waysOn(step)));
    }
  });

  it('has no step and no exit that nobody can reach', () => {
    const there = [...guide.steps, ...guide.exits].map(({ id }) => id);
    expect([...reached(guide)].sort()).toEqual([...there].sort());
  });

  it('never goes round in circles, so everybody comes to an end', () => {
    expect(guide.steps.filter((step) => comesBack(guide, step)).map(({ id }) => id)).toEqual([]);
    expect(guide.exits.length).toBeGreaterThan(0);
  });

  it('asks each question with at least two different answers', () => {
    for (const { id, answers } of guide.steps) {
      if (!answers) continue;
      expect(answers.length, id).toBeGreaterThan(1);
      expect(new Set(answers.map((answer) => answer.id)).size, id).toBe(answers.length);
    }
  });

  it('has words for itself, each step, each answer and each exit', () => {
    const lacking = [
      ...[`guides.${guide.id}.title`].filter((key) => !texts[key]),
      ...guide.steps.filter((step) => !partTexts(t, guide, 'steps', step)).map(({ id }) => id),
      ...guide.exits.filter((exit) => !partTexts(t, guide, 'exits', exit)).map(({ id }) => id),
      ...guide.steps.flatMap(({ id, answers = [] }) =>
        answers.filter((answer) => !answerText(t, guide, id, answer.id)).map((one) => `${id}.${one.id}`),
      ),
    ];
    expect(lacking).toEqual([]);
    for (const [kind, parts] of [
      ['steps', guide.steps],
      ['exits', exitsOf(guide)],
    ] as const)
      for (const part of parts) {
        const { body = [] } = partTexts(t, guide, kind, part) ?? {};
        for (const key of body) expect(texts[key], key).toBeTruthy();
        // Without a body, the title is a question with answers, or names the way that the exit leads.
        if (body.length === 0)
          expect('answers' in part || ('route' in part && part.route), part.id).toBeTruthy();
      }
  });

  it('has no words for a step, exit or answer that it does not have', () => {
    const own = Object.keys(texts).filter((key) => key.startsWith(`guides.${guide.id}.`));
    const stray = own.filter((key) => {
      const [, , kind, id = '', part, answer] = key.split('.');
      if (kind === 'steps' && part === 'answers')
        return !stepOf(guide, id)?.answers?.some((one) => one.id === answer);
      if (kind === 'steps') return !stepOf(guide, id);
      if (kind === 'exits') return !exitsOf(guide).some((exit) => exit.id === id);
      return !['title', 'intro', 'answers'].includes(kind ?? '');
    });
    expect(stray).toEqual([]);
  });

  it('names only tasks, pages and facts that there are', () => {
    const parts = [...guide.steps, ...guide.exits];
    const known = tasks.map(({ id }) => id);
    expect(parts.flatMap(({ task }) => task ?? []).filter((task) => !known.includes(task))).toEqual([]);
    for (const { page, fact } of guide.steps.flatMap(({ signs = [] }) => signs))
      expect(isPageId(page) ? pages[page].facts : [], `${page}.${fact}`).toContain(fact);
    for (const step of guide.steps)
      for (const { answer } of step.signs ?? [])
        if (answer) expect(step.answers?.map(({ id }) => id)).toContain(answer);
  });

  it('says the way of each browser where browsers differ', () => {
    for (const way of guide.steps.flatMap((step) => step.way ?? []))
      for (const browser of browsers) expect(texts[`guides.ways.${way}.${browser}`], way).toBeTruthy();
  });
});
