import type { GuideState } from '@/content/memory/memory';
import { readMemory } from '@/content/memory/read';
import { dispatch, send } from '@/content/messages';
import { pageAddresses } from '@/content/pageAddresses';
import type { Command } from './command';

/** As long as its end is still news: pressing it then leads to that end. */
const shortly = 30 * 60_000;
const goesOn = (state: GuideState | undefined, now: number): boolean =>
  state !== undefined && (Object.hasOwn(pageAddresses, state.step) || now - state.at <= shortly);

/**
 * Opens "Check my account" in the casebook. A round under way goes on where it is, with what was passed over; one that
 * ended some time ago begins anew. The background moves it on.
 */
export const startRound: Command = async () => {
  const now = Date.now();
  const { round } = (await readMemory('guides')).guides;
  if (!goesOn(round, now)) {
    const state = { step: 'orderList', results: {}, at: now };
    const begun = await dispatch({ type: 'setGuide', id: 'round', state });
    if (!begun.ok) return begun;
  }
  return send({ kind: 'openCasebook', route: 'guides/round' });
};
