import { dispatch, send } from '@/content/messages';
import type { Command } from './command';

/** Switches the checklist to what needs no sign-in, and opens its guide. */
export const switchToLocked: Command = async () => {
  const switched = await dispatch({ type: 'setSettings', settings: { journey: 'locked' } });
  return switched.ok ? send({ kind: 'openCasebook', route: 'guides/locked' }) : switched;
};
