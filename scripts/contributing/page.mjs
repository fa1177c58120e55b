const reader = `import { unknown } from '../fact';
import { reader } from './reader';

export default reader('giftCards', {
  read: (document) => ({ cards: document.getElementsByClassName('gift-card').length || unknown }),
  anchors: {},
});
`;
const html = `<!doctype html>
<html lang="en-US">
<body>
<div id="root" data-made-up><p class="gift-card">Card one</p><p class="gift-card">Card two</p></div>
</body>
</html>
`;
const expected = {
  url: 'https://www.aliexpress.com/p/gift-cards/index.html',
  settled: true,
  language: 'en',
  facts: { cards: 2 },
};

/** A kind of page with something to read on it. @type {import('./additions.mjs').Addition} */
export const page = {
  id: 'page',
  title: 'a page kind',
  tests: ['tests/pages', 'tests/hints', 'tests/site/answer.test.ts', 'tests/locales', 'tests/facts'],
  add: (copy) => {
    copy.put(
      'content/pages/table.ts',
      "  feedback: { at: on('feedback', '/management/leaveFeedback.htm'), ...nothing },",
      "\n  giftCards: { at: on('storefront', '/p/gift-cards/index.html'), facts: ['cards'], anchors: [] },",
    );
    copy.say({ pages: { giftCards: 'Gift cards' } });
    copy.put('content/hints/privacy.ts', "    on: ['feedback'", ", 'giftCards'");
    copy.make('content/pages/readers/giftCards.ts', reader);
    const readers = 'content/pages/readers/index.ts';
    copy.put(
      readers,
      "import deleteAccount from './deleteAccount';",
      "\nimport giftCards from './giftCards';",
    );
    copy.put(readers, '  deleteAccount,', '\n  giftCards,');
    copy.put(
      'tests/pages/addresses.ts',
      "  feedback: at('feedback', '/management/leaveFeedback.htm', 'parentOrderId=8200000000000101'),",
      "\n  giftCards: storefront('/p/gift-cards/index.html'),",
    );
    copy.make('tests/pages/giftCards/twoCards.html', html);
    copy.make('tests/pages/giftCards/twoCards.json', `${JSON.stringify(expected, null, 2)}\n`);
    copy.put(
      'tests/site/pages/routes/oldPages.mjs',
      'export const oldPages = [',
      `
  route(
    'giftCards',
    'https://www.aliexpress.com/p/gift-cards/index.html',
    /^\\/p\\/gift-cards\\/index\\.html$/,
    account.profile,
  ),`,
    );
  },
};
