import type { ObservedFacts } from '@/content/facts';
import type { Fact } from '@/content/pages/fact';

/** Facts as memory holds them, all seen at one moment. */
export const saw = (page: string, facts: Record<string, Fact>, at = 1000): ObservedFacts => ({
  [page]: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at }])),
});
