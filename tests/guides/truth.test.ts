import { describe, expect, it } from 'vitest';
import type { ObservedFacts } from '@/content/facts';
import { guides } from '@/content/guides';
import type { Guide, Step } from '@/content/guides/guide';
import { guideNow } from '@/content/guides/guideNow';
import { answered, where } from '@/content/guides/walk';
import { defaults, type GuideState } from '@/content/memory/memory';
import type { Answers } from '@/content/verdict/answers';
import { otherwise, situations } from './situations';

const now = new Date(2026, 10, 24, 12).getTime();

/** What pages may have shown, in every combination that a guide asks about. */
const figure = (count: number) => ({ value: count, at: now - 1000 });
const orderLists: ObservedFacts[] = [
  {},
  ...[0, 2].flatMap((way) =>
    [0, 1].map((unpaid) => ({
      orderList: { processing: figure(way), processed: figure(0), toPay: figure(unpaid) },
    })),
  ),
];
const refundLists: ObservedFacts[] = [
  {},
  { refundList: { open: figure(3) } },
  { refundList: { open: figure(0), morePages: { value: false, at: now - 1000 } } },
];
const signIns: ObservedFacts[] = [{}, { accountHome: { signedIn: { value: true, at: now - 1000 } } }];
const said: Answers[] = [
  {},
  { payLater: { answer: 'none', at: now - 500 } },
  { payLater: { answer: 'some', at: now - 500 } },
];
const worlds = orderLists.flatMap((orders) =>
  refundLists.flatMap((refunds) =>
    signIns.flatMap((signIn) =>
      said.map((answers) => ({ seen: { ...orders, ...refunds, ...signIn }, answers })),
    ),
  ),
);

const situationsOf = (guide: Guide, step: Step) => situations[`${guide.id}.${step.id}`] ?? otherwise;

/** Every step that somebody can stand at in a world, by all answers. */
const stepsIn = (guide: Guide, world: (typeof worlds)[number]): Set<string> => {
  const found = new Set<string>();
  const walk = (state: GuideState | undefined) => {
    const memory = { ...defaults, ...world, guides: state ? { [guide.id]: state } : {} };
    const at = guideNow(guide, memory, now);
    const { step } = where(guide, at);
    if (!step || found.has(step.id)) return;
    found.add(step.id);
    for (const answer of step.answers?.map(({ id }) => id) ?? [undefined])
      walk(answered(guide, at, now, answer));
  };
  walk(undefined);
  return found;
};

describe.each(guides.map((guide) => [guide.id, guide] as const))('In the guide “%s”', (_, guide) => {
  it('each step has a true answer for every situation, and no answer that fits none', () => {
    for (const step of guide.steps) {
      if (!step.answers || guide.id === 'trouble') continue;
      const offered = step.answers.map(({ id }) => id);
      expect([...new Set(Object.values(situationsOf(guide, step)))].sort(), step.id).toEqual(
        [...offered].sort(),
      );
    }
  });

  it('nobody is asked what is known: whatever pages showed, only open questions are left', () => {
    for (const world of worlds) {
      const asked = stepsIn(guide, world);
      const clear = guide.steps.filter(({ check }) => {
        if (check === 'ordersOnTheWay') return world.seen.orderList?.processing?.value === 0;
        if (check === 'unpaidOrders') return world.seen.orderList?.toPay?.value === 0;
        if (check === 'returns' || check === 'disputes') return world.seen.refundList?.open?.value === 0;
        return check === 'payLater' && world.answers.payLater?.answer === 'none';
      });
      expect(clear.map(({ id }) => id).filter((id) => asked.has(id))).toEqual([]);
    }
  });

  it('everybody comes to an end from every step', () => {
    for (const world of worlds) expect(stepsIn(guide, world).size).toBeLessThanOrEqual(guide.steps.length);
  });
});

it('“Something does not work” has a way on for whoever finds nothing that fits', () => {
  const [step] = guides.find(({ id }) => id === 'trouble')?.steps ?? [];
  expect(step?.answers?.map(({ id }) => id)).toContain('somethingElse');
});
