import type { Evaluation } from '@/content/evaluate';
import { hasChanged, type ObservedFacts } from '@/content/facts';
import { dispatch } from '@/content/messages';
import { unknown } from '@/content/pages/fact';

const again = 10_000;

/**
 * Tells memory what a look saw, where that is news; not while the same is on its way, and not soon after a failure.
 * Once the person emptied memory, a page that was open then stays silent: else it would fill it again at once.
 */
export const createFactReporter = (): ((
  look: Evaluation,
  seen: ObservedFacts,
  now: number,
  settled?: boolean,
) => void) => {
  let told = '';
  let failedAt = Number.NEGATIVE_INFINITY;
  let toldAt = Number.NEGATIVE_INFINITY;
  let hadSeen = false;
  let emptied = false;
  return ({ page, facts, botCheck }, seen, now, settled) => {
    const isEmpty = Object.keys(seen).length === 0;
    emptied ||= hadSeen && isEmpty;
    hadSeen ||= !isEmpty;
    if (emptied || botCheck || !hasChanged(seen, page, facts, now)) return;
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== unknown));
    // A page that has told nothing yet was not looked at: the round would leave it before it is drawn.
    const tells = Object.keys(known).some((name) => name !== 'signedIn');
    if (facts.signedIn === false || (!seen[page] && !tells && !settled)) return;
    const news = JSON.stringify([page, known]);
    const isTold = news === told && now - toldAt < again;
    if (isTold || now - failedAt < again) return;
    told = news;
    toldAt = now;
    void dispatch({ type: 'recordFacts', page: page, facts: known, at: now }).then(({ ok }) => {
      if (!ok) failedAt = now;
    });
  };
};
