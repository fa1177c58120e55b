import * as z from 'zod/mini';
import { statusKinds } from './fields';
import { daySchema } from './order';

const printed = z.string().check(z.maxLength(200));

/**
 * What the person said once that a text of the site stands for: a sign several currencies share, or a word for a state
 * that nobody told us. `from` and `to`: the days of the orders it is said of, '' where there is no end.
 */
export const meaningSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sign'),
    text: printed,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    from: daySchema,
    to: daySchema,
  }),
  z.strictObject({ kind: z.literal('status'), text: printed, status: z.enum(statusKinds) }),
]);
export type Meaning = z.infer<typeof meaningSchema>;

/** Whether two meanings are of the same text in the same span. */
const isSameText = (one: Meaning, other: Meaning): boolean =>
  one.kind === other.kind &&
  one.text === other.text &&
  (one.kind !== 'sign' || other.kind !== 'sign' || (one.from === other.from && one.to === other.to));

/** What was said so far, without what was said of the same text in the same span. */
export const withoutMeaning = (all: readonly Meaning[], gone: Meaning): Meaning[] =>
  all.filter((one) => !isSameText(one, gone));

/** What was said so far with one more, which takes the place of what was said of its text before. */
export const withMeaning = (all: readonly Meaning[], said: Meaning): Meaning[] => [
  ...withoutMeaning(all, said),
  said,
];
