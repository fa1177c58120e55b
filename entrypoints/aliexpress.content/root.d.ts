/** The closed root of the cards, on the global of our isolated world: tests look there, the page cannot. */
declare var leavewellRoot: ShadowRoot | undefined;
/** When the first card was shown, ms of page time; measured by `npm run bench`. */
declare var leavewellShown: number | undefined;
/** What the script of pages with something to keep brings to the cards (entrypoints/saving.content). */
declare var leavewellPages: Readonly<Record<string, import('@/content/pages/page').Page>> | undefined;
declare var leavewellActions: Readonly<Record<string, import('./actions/action').Action>> | undefined;
/** The look as the casebook would have it shown; the second script brings it, and asks to draw again when it knows more. */
declare var leavewellArrange:
  | ((look: import('@/content/look').Look, again: () => void) => import('@/content/look').Look)
  | undefined;
