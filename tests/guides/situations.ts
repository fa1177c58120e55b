/**
 * What can be so for a person at a step, and the answer that is true then. By hand: a step whose answers leave somebody
 * without a true one is lacking one. `guide.step`, or the step alone where guides share it.
 */
const button = { 'the button is there': 'shown', 'no button is there': 'notShown' };
const lookedAt = { ...button, 'it cannot be looked at': 'notPossible' };
const remedy = {
  'it works now': 'helped',
  'nothing changed': 'notHelped',
  'it cannot be done here, or was so already': 'notPossible',
};
const entry = { 'it opens again': 'helped', 'it does not': 'notHelped' };
const open = { 'nothing is open': 'settled', 'something is open': 'stillOpen' };
const mail = {
  'it is a fake': 'lure',
  'it is theirs and goes on': 'genuine',
  'nobody can tell': 'notSure',
};
const lag = { 'it ended': 'stopped', 'it goes on': 'goesOn', 'only a moment has passed': 'tooEarly' };

export const situations: Record<string, Record<string, string>> = {
  'optionHidden.rightPage': button,
  'optionHidden.whichSite': { com: 'com', us: 'us', ru: 'ru', 'anything else': 'other' },
  'optionHidden.usSite': button,
  'optionHidden.signedIn': button,
  'optionHidden.appOnly': lookedAt,
  'optionHidden.menus': button,
  'optionHidden.oldPage': button,
  'optionHidden.stillOpen': { open: 'something', 'nothing is open': 'nothing', 'not looked': 'notSure' },
  'optionHidden.blocker': lookedAt,
  'optionHidden.country': lookedAt,
  'refused.onTheWay': open,
  'refused.unpaid': open,
  'refused.refunds': open,
  'refused.disputes': open,
  'refused.payLater': open,
  'refused.laterAgain': { 'it goes on': 'helped', 'it refuses': 'notHelped', 'not tried yet': 'notYet' },
  'stillActive.confirmed': { confirmed: 'yes', 'not confirmed': 'no', 'does not remember': 'notSure' },
  'stillActive.openAgain': {
    finished: 'wasDone',
    'not finished': 'wasNotDone',
    'does not remember': 'notSure',
  },
  'stillActive.howDoYouSee': {
    'by mail': 'mailComes',
    'in the app': 'appShows',
    'signed in': 'signedIn',
    'in another way': 'otherwise',
  },
  'stillActive.mailLag': lag,
  'stillActive.appLag': lag,
  'onlyDeactivated.whatWasSaid': {
    deactivated: 'deactivated',
    deleted: 'deleted',
    'does not remember': 'notSure',
  },
  'onlyDeactivated.enough': { 'it is enough': 'yes', 'it is not': 'no', undecided: 'notSure' },
  'onlyDeactivated.whichWay': { 'wants to write': 'write', 'wants to sign in': 'signIn' },
  'onlyDeactivated.signInAgain': {
    'the button is there': 'buttonThere',
    'it is not': 'buttonNotThere',
    'cannot sign in': 'notPossible',
  },
  'firstCheck.confirmationCame': {
    came: 'yes',
    'did not come': 'no',
    'has no access to the mailbox': 'skipped',
  },
  'firstCheck.spamToo': { 'in the spam folder': 'found', 'not there either': 'notFound' },
  'firstCheck.appQuiet': { quiet: 'nothing', 'shows the account': 'stillMine', 'has no app': 'noApp' },
  'monthCheck.promotions': { none: 'none', some: 'some', 'has no access to the mailbox': 'skipped' },
  'monthCheck.lureOrTrue': { ...mail, 'it ended by itself': 'stopped' },
  'monthCheck.resetMail': { 'no mail': 'none', 'a mail came': 'came', 'does not want to try': 'skipped' },
  'monthCheck.statement': {
    'nothing there': 'none',
    'something is there': 'some',
    'has not looked': 'skipped',
  },
  'monthCheck.wasConfirmed': { confirmed: 'yes', 'not confirmed': 'no', 'does not remember': 'notSure' },
  'monthCheck.signInOnce': {
    'no such account': 'refused',
    'let in': 'letIn',
    'does not want to try': 'skipped',
  },
  'locked.whatHappened': {
    'the site says it is unavailable': 'blocked',
    'no access to mailbox or phone': 'mailboxLost',
    'the sign-in provider is gone': 'providerGone',
    'deleted, and mail still comes': 'mailComes',
    'it is about somebody else': 'someoneElse',
  },
  'locked.blocked': entry,
  'locked.mailboxLost': entry,
  'locked.providerGone': entry,
  'locked.stays': { 'wants the data first': 'dataFirst', 'wants it deleted at once': 'deleteNow' },
  'halfYearCheck.mailSince': { none: 'none', some: 'some', 'has no access to the mailbox': 'skipped' },
  'halfYearCheck.lureOrTrue': mail,
  'halfYearCheck.chargesSince': { none: 'none', some: 'some', 'has not looked': 'skipped' },
};

/** Steps of remedies, in whatever guide: those that do not stand above. */
export const otherwise = remedy;
