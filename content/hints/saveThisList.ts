import { hint } from './hint';

export default hint({
  id: 'saveThisList',
  on: ['orderList'],
  severity: 'noWayBack',
  sources: ['deletionGuides', 'guideArticle'],
  when: ({ signedIn, shown, moreToLoad }) =>
    signedIn !== false && {
      shown: typeof shown === 'number' ? shown : 0,
      more: Number(moreToLoad === true),
      // The script that saves knows better where some are (entrypoints/saving.content/arrangeList.ts).
      saved: 0,
    },
  ring: 'viewOrders',
  task: 'saveOrders',
  action: 'saveOrders',
});
