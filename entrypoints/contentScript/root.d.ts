/** The closed root of the cards, on the global of our isolated world: tests look there, the page cannot. */
declare var leavewellRoot: ShadowRoot | undefined;
/** When the first card was shown, ms of page time; measured by `npm run bench`. */
declare var leavewellShown: number | undefined;
