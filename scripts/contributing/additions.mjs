import { action, field } from './memory.mjs';
import { page } from './page.mjs';

/**
 * @typedef {object} Addition
 * @property {string} id
 * @property {string} title the first cell of its row in CONTRIBUTING.md
 * @property {string[]} tests folders of unit tests that speak of such a thing
 * @property {(copy: import('./copy.mjs').Copy) => void} add
 */

/** @type {Addition} */
const hint = {
  id: 'hint',
  title: 'a hint',
  tests: ['tests/hints', 'tests/locales', 'tests/facts', 'tests/types'],
  add: (copy) => {
    copy.put(
      'content/hints/money.ts',
      'export const moneyHints = {',
      `
  giftCardsStay: hint({
    on: ['wallet'],
    severity: 'info',
    sources: ['commonKnowledge'],
    when: ({ balance }) => balance === 0,
    task: 'spendBalance',
  }),`,
    );
    const body = 'A gift card you bought elsewhere may still hold something. Look at it before you leave.';
    copy.say({ hints: { giftCardsStay: { title: 'Gift cards may hold something', body } } });
    copy.put(
      'tests/hints/cases/money.ts',
      'export const cases: Record<string, HintCase[]> = {',
      `
  giftCardsStay: [
    { because: 'the wallet is empty', page: 'wallet', facts: { balance: 0 }, shows: true },
    { because: 'the wallet still holds something', page: 'wallet', facts: { balance: 3 }, shows: false },
  ],`,
    );
  },
};

/** @type {Addition} */
const task = {
  id: 'task',
  title: 'a checklist task',
  tests: ['tests/tasks', 'tests/verdict', 'tests/locales', 'tests/facts', 'tests/types'],
  add: (copy) => {
    copy.put(
      'content/tasks/unlink.ts',
      "  unlinkSocialSignIn: task({ minutes: 4, links: [{ id: 'provider' }] }),",
      "\n  leaveGroups: task({ minutes: 2, links: [{ id: 'groups' }] }),",
    );
    copy.say({
      tasks: {
        leaveGroups: {
          title: 'Leave shopping groups',
          why: 'A group may go on writing to you after the account is gone.',
          how: 'Open the app where the group is. Leave the group there.',
          way: 'Open the app where the group is, the way you always do.',
          links: { groups: 'Go to your groups' },
        },
      },
    });
  },
};

/** @type {Addition} */
const guide = {
  id: 'guide',
  title: 'a guide',
  tests: ['tests/guides', 'tests/locales', 'tests/facts', 'tests/types'],
  add: (copy) => {
    copy.make(
      'content/guides/borrowedDevice.ts',
      `import { guide } from './guide';
import { inTurn } from './inTurn';

/** Signed in on a device that is not one's own. */
export default guide({
  id: 'borrowedDevice',
  group: 'afterwards',
  sources: ['commonKnowledge'],
  steps: inTurn('signedOut', [{ id: 'whichDevice' }]),
  exits: [{ id: 'signedOut', mood: 'good' }],
});
`,
    );
    copy.put(
      'content/guides/index.ts',
      "import afterwards from './afterwards';",
      "\nimport borrowedDevice from './borrowedDevice';",
    );
    copy.put('content/guides/index.ts', '  afterwards,', '\n  borrowedDevice,');
    copy.say({
      guides: {
        borrowedDevice: {
          title: 'Signed in on a borrowed device',
          intro: 'Where you signed in once, you may still be signed in.',
          steps: {
            whichDevice: {
              title: 'Think of devices that are not yours',
              body: 'A phone or computer of a friend counts too. Sign out there, or ask them to.',
            },
          },
          exits: {
            signedOut: { title: 'Signed out everywhere', body: 'Nobody else can open your account now.' },
          },
        },
      },
    });
  },
};

/** @type {Addition} */
const language = {
  id: 'language',
  title: 'a language of ours',
  tests: ['tests/locales', 'tests/store/listing.test.ts', 'tests/facts'],
  add: (copy) => {
    const meta = { name: 'Português', review: 'escrito à mão' };
    const { manifest } = JSON.parse(copy.read('locales/en.json'));
    const listing = copy
      .read('store/listing/en.md')
      .replace('Store listing: English', 'Store listing: Portuguese');
    copy.make('store/listing/pt.md', listing);
    copy.make('locales/pt.json', `${JSON.stringify({ meta, manifest }, null, 2)}\n`);
  },
};

/** @type {Addition} */
const words = {
  id: 'words',
  title: 'words of the site in another language',
  tests: ['tests/words', 'tests/pages', 'tests/orders', 'tests/facts'],
  add: (copy) => {
    copy.make(
      'content/words/sv.ts',
      `import type { Words } from './words';

/** Swedish. */
const sv: Words = {
  deleteControls: {
    start: [{ text: 'Radera mitt konto', source: 'deletion guides', date: '2026-08', weak: true }],
  },
};

export default sv;
`,
    );
    copy.put('content/words/index.ts', "import ru from './ru';", "\nimport sv from './sv';");
    copy.put('content/words/index.ts', ' pt, ru,', ' sv,');
    const html = `<!doctype html>
<html lang="sv-SE">
<body>
<div id="root">
  <h1>Delete My Account</h1>
  <p data-made-up>About this request.</p>
  <button>Radera mitt konto</button>
</div>
</body>
</html>
`;
    const expected = {
      url: 'https://privacy.aliexpress.com/home#/request/delete',
      settled: true,
      language: 'sv',
      facts: { button: 'shown', step: 'none', last: 'notShown' },
      anchors: { deleteButton: 'Radera mitt konto' },
    };
    copy.make('tests/pages/deleteAccount/swedish.html', html);
    copy.make('tests/pages/deleteAccount/swedish.json', `${JSON.stringify(expected, null, 2)}\n`);
  },
};

/** Every row that is played, in the order of the table. */
export const rows = [hint, page, task, guide, language, words, field, action];
