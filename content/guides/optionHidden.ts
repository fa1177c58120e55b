import { guide, type Sign } from './guide';
import * as remedies from './remedies';

const shown = [
  { id: 'shown', to: 'found' },
  { id: 'notShown', to: '' },
];
/** Both answers, "not there" leading on to the next cause; `notPossible` where a person may not be able to look. */
const elseTo = (to: string, mayLack = false) => [
  ...shown.map((one) => (one.id === 'shown' ? one : { ...one, to })),
  ...(mayLack ? [{ id: 'notPossible', to }] : []),
];

const buttonSigns: Sign[] = [
  { page: 'deleteAccount', fact: 'button', is: 'shown', answer: 'shown' },
  { page: 'deleteAccount', fact: 'button', is: 'hidden', answer: 'notShown' },
];

const entrySigns: Sign[] = [
  { page: 'accountSettings', fact: 'deleteEntry', is: 'shown', answer: 'shown' },
  { page: 'accountSettings', fact: 'deleteEntry', is: 'hidden', answer: 'notShown' },
];

/** The delete button is not there: causes in order, each with one test (guide G4, G12, G13, G14, C1, C11, C15, C16, C27). */
export default guide({
  id: 'optionHidden',
  group: 'delete',
  sources: [
    'privacyAuthority',
    'deleteDirectory',
    'privacyPolicy',
    'guideArticle',
    'blockerReports',
    'countryPattern',
  ],
  steps: [
    { id: 'rightPage', page: 'deleteAccount', signs: buttonSigns, answers: elseTo('whichSite') },
    {
      id: 'whichSite',
      answers: [
        { id: 'com', to: 'signedIn' },
        { id: 'us', to: 'usSite' },
        { id: 'ru', to: 'otherCompany' },
        { id: 'other', to: 'notTheirs' },
      ],
    },
    {
      id: 'usSite',
      page: 'deleteAccount',
      mark: 'unproven',
      signs: buttonSigns,
      answers: elseTo('signedIn'),
    },
    { id: 'signedIn', page: 'accountHome', signs: buttonSigns, answers: elseTo('appOnly') },
    { id: 'appOnly', mark: 'unproven', answers: elseTo('menus', true) },
    { id: 'menus', page: 'accountSettings', mark: 'unproven', signs: entrySigns, answers: elseTo('oldPage') },
    { id: 'oldPage', page: 'deleteAccount', signs: buttonSigns, answers: elseTo('stillOpen') },
    {
      id: 'stillOpen',
      answers: [
        { id: 'something', to: 'settleFirst' },
        { id: 'nothing', to: 'blocker' },
        { id: 'notSure', to: 'settleFirst' },
      ],
    },
    {
      id: 'blocker',
      page: 'deleteAccount',
      way: 'pauseBlocker',
      signs: buttonSigns,
      answers: elseTo('country', true),
    },
    { id: 'country', mark: 'unproven', answers: elseTo('support', true) },
  ],
  exits: [
    { id: 'found', mood: 'good', task: 'openDeletePage', route: 'guides/companion' },
    { id: 'otherCompany', mood: 'open' },
    { id: 'notTheirs', mood: 'open', route: 'guides/lures' },
    { id: 'settleFirst', mood: 'wait', route: 'guides/round', comesBack: true },
    remedies.support,
  ],
});
