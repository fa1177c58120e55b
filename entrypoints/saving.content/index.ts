import { defineContentScript } from '#imports';
import { arrange } from './arrange';
import { countedByPanel } from './arrangeList';
import { pages } from './pages';
import { saveAddresses } from './saveAddresses';
import { saveList } from './saveList';
import { saveOne } from './saveOne';

/**
 * What cards can save, beside the script of the cards and in the same closed world: so that every other page is spared
 * these readers. It does nothing but stand ready: the cards ask its pages for facts, and each action runs because a
 * person pressed it.
 */
export default defineContentScript({
  // The build puts the patterns of all such pages here (scripts/savingMatches.ts).
  matches: ['https://www.aliexpress.com/p/order/index.html'],
  runAt: 'document_idle',
  main: () => {
    if (window !== window.top) return;
    globalThis.leavewellPages = pages;
    globalThis.leavewellArrange = arrange;
    globalThis.leavewellActions = {
      saveAddresses,
      saveOrders: (context) => countedByPanel(saveList(context)),
      saveOrder: saveOne,
      saveRefunds: saveOne,
    };
  },
});
