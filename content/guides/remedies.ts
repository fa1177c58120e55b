import type { Exit, Step } from './guide';

/** Remedies that several guides share; what costs something says so. Guide G23–G25 and C15. */
export const wait: Step = { id: 'wait' };
export const reload: Step = { id: 'reload' };
export const privateWindow: Step = { id: 'privateWindow' };
export const pauseBlocker: Step = { id: 'pauseBlocker', way: 'pauseBlocker' };
export const otherBrowser: Step = { id: 'otherBrowser' };
export const update: Step = { id: 'update', way: 'update' };
export const clearSite: Step = { id: 'clearSite', way: 'clearSite' };

export const solved: Exit = { id: 'solved', mood: 'good' };
/** Support can delete the account too. */
export const support: Exit = {
  id: 'support',
  mood: 'open',
  task: 'askSupport',
  route: 'messages/deleteChat',
};
