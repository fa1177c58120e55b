import { change, send } from '@/content/messages';
import type { Action } from './action';

/** Begins "Check my account" from its first page; the background moves it on. The casebook leads on from there. */
export const startRound: Action = async () => {
  const state = { step: 'orderList', results: {}, at: Date.now() };
  const begun = await change({ op: 'setGuide', id: 'round', state });
  return begun.ok ? send({ kind: 'openCasebook', room: 'guides/round' }) : begun;
};
