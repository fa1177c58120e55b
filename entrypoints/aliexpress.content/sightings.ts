import { isNews, type Seen } from '@/content/facts';
import type { Look } from '@/content/look';
import { change } from '@/content/messages';
import { unknown } from '@/content/pages/page';

const again = 10_000;

/** Tells memory what a look saw, where that is news; not while the same is on its way, and not soon after a failure. */
export const sightings = (): ((look: Look, seen: Seen, now: number) => void) => {
  let told = '';
  let failedAt = Number.NEGATIVE_INFINITY;
  let toldAt = Number.NEGATIVE_INFINITY;
  return ({ page, facts, botCheck }, seen, now) => {
    if (botCheck || !isNews(seen, page.id, facts, now)) return;
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== unknown));
    const news = JSON.stringify([page.id, known]);
    const isTold = news === told && now - toldAt < again;
    if (isTold || now - failedAt < again) return;
    told = news;
    toldAt = now;
    void change({ op: 'saw', page: page.id, facts: known, at: now }).then(({ ok }) => {
      if (!ok) failedAt = now;
    });
  };
};
