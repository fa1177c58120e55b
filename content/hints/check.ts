import { pageAddresses } from '../pageAddresses';
import type { FactOf, FactsOn, PageId } from '../pages/table';
import { hint } from './hint';

/** The pages of the round, by the fact that tells them apart (`content/guides/round`; a test holds the two together). */
export const told = {
  orderList: 'toPay',
  refundList: 'open',
} as const satisfies { [P in PageId]?: FactOf<P> };
type Stop = keyof typeof told;
const stops = Object.keys(told) as Stop[];
const shortly = 30 * 60_000;

const pageOf = (facts: FactsOn<Stop>) => stops.find((page) => told[page] in facts) ?? '';

/**
 * On the round "Check my account", on each of its pages: which one comes next. The background
 * moves `guides.round` on as pages tell what is needed.
 */
export const checkHints = {
  roundGoesOn: hint({
    on: stops,
    severity: 'info',
    first: true,
    sources: ['orderPageNotes', 'refundPageNotes'],
    route: 'guides/round',
    when: (facts, _seen, now, { round }) => {
      if (!round) return false;
      const here = pageOf(facts);
      const address = pageAddresses[round.step as keyof typeof pageAddresses];
      // At its end it says so for a while, then it has been said.
      if (!address && now - round.at > shortly) return false;
      const next = address ? round.step : 'end';
      return {
        morePages: String('morePages' in facts && facts.morePages),
        next: next === here ? 'here' : next,
        ...(address && next !== here ? { link: address } : {}),
      };
    },
  }),
};
