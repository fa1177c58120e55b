import fc from 'fast-check';
import type { ObservedFacts } from '@/content/facts';
import type { Fact } from '@/content/pages/fact';
import type { Answers } from '@/content/verdict/answers';
import { checkIds } from '@/content/verdict/checks';
import { ago } from './rows';

const at = fc.integer({ min: 0, max: 20 }).map(ago);
const count = fc.constantFrom(0, 0, 1, 2, 5);
const told = (value: fc.Arbitrary<Fact>) => fc.option(fc.record({ value, at }), { nil: undefined });

const page = (facts: Record<string, fc.Arbitrary<Fact>>) =>
  fc.option(
    fc
      .record(Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, told(value)])))
      .map((all) => Object.fromEntries(Object.entries(all).flatMap(([k, v]) => (v ? [[k, v]] : [])))),
    { nil: undefined },
  );

/** What pages may have shown, in any combination and of any age up to twenty days. */
export const anyFacts: fc.Arbitrary<ObservedFacts> = fc
  .record({
    orderList: page({ toPay: count, processing: count, processed: count }),
    refundList: page({ open: count, morePages: fc.boolean() }),
    wallet: page({ balance: fc.constantFrom('none', 'some') }),
    coins: page({ coins: count }),
    coupons: page({ coupons: count }),
    accountHome: page({ signedIn: fc.boolean() }),
  })
  .map((all) => Object.fromEntries(Object.entries(all).flatMap(([k, v]) => (v ? [[k, v]] : []))));

/** What the person may have said, in any combination. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    checkIds.map((id) => [
      id,
      fc.record(
        { answer: fc.constantFrom('none' as const, 'some' as const, 'accepted' as const), at, count },
        { requiredKeys: ['answer', 'at'] },
      ),
    ]),
  ),
  { requiredKeys: [] },
);
