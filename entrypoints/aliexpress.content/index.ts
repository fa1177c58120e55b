import { defineContentScript } from '#imports';
import { matches } from '@/content/pages/matches';

export default defineContentScript({
  matches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => undefined,
});
