import { type Page, unknown } from '@/content/pages/page';
import type { Place } from '@/content/pages/place';

/** Own property only: an element named like it must not pass for us. */
const real = (id: string): Page | undefined =>
  (Object.hasOwn(globalThis, 'leavewellPages') && globalThis.leavewellPages?.[id]) || undefined;

/** A page whose reader the second script brings. Until it is there, nothing is known of the page but its address. */
export const brought = (
  id: string,
  at: readonly Place[],
  facts: readonly string[],
  anchors: readonly string[],
): Page => ({
  id,
  at,
  facts,
  read: (document, around) =>
    real(id)?.read(document, around) ?? Object.fromEntries(facts.map((name) => [name, unknown])),
  view: (document) => real(id)?.view?.(document) ?? '',
  anchors: Object.fromEntries(
    anchors.map((name) => [name, (document: Document) => real(id)?.anchors?.[name]?.(document) ?? null]),
  ),
});
