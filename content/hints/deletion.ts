import { pageAddresses } from '../pageAddresses';
import type { AnchorOf } from '../pages/table';
import { isLate, isOnItsWay, mayBeOver, unknownStep } from './deletionState';
import { always, hint } from './hint';

/** What each step asks for, and the button it is about. Where a step has two, the first comes first. */
const anchors: Record<string, AnchorOf<'deleteAccount'>> = {
  none: 'deleteButton',
  terms: 'agreeButton',
  word: 'wordButton',
  code: 'getCode',
};

/** Hints about deletion; of two that weigh the same, the first is shown first. */
export const deletionHints = {
  /** Goes by the button alone, not by the step: the code may be asked for beside it. */
  lastPointOfReturn: hint({
    on: ['deleteAccount'],
    after: true,
    severity: 'noWayBack',
    first: true,
    verdict: true,
    sources: ['deletionGuides'],
    when: ({ last }) => last === 'shown',
    ring: 'finalButton',
  }),
  /**
   * The flow has begun in words that we do not know: any button may be the last one. It opens again when the page stops
   * asking, since that may be the last button or the confirmation. No ring: nothing is guessed.
   */
  stepNotKnown: hint({
    on: ['deleteAccount'],
    after: true,
    severity: 'noWayBack',
    sources: ['deletionGuides', 'guideArticle'],
    when: (facts, seen, now) => {
      const step = unknownStep(facts, seen, now);
      return step !== undefined && !mayBeOver(facts, seen, now) && { step, first: 1 };
    },
    route: 'proof/confirmation',
    picture: true,
  }),
  /**
   * No source gives the words of the confirmation, so it comes with the last steps, and above all once they are gone.
   * That the account is deleted, the person says in the room of proof: reading this card says nothing.
   */
  keepTheConfirmation: hint({
    on: ['deleteAccount'],
    after: true,
    journey: 'close',
    severity: 'wait',
    sources: ['guideArticle'],
    when: (facts, seen, now) => (mayBeOver(facts, seen, now) ? { first: 1 } : isLate(facts)),
    route: 'proof/confirmation',
    picture: true,
  }),
  /**
   * The step in sight, in no fixed order (guide C2). The last button has a card of its own, and so have
   * steps we do not know. Reading this card ticks nothing: it says what the page asks for, not what was done.
   */
  deleteSteps: hint({
    on: ['deleteAccount'],
    severity: 'noWayBack',
    journey: 'close',
    sources: ['deletionGuides', 'deleteDirectory'],
    when: (facts, seen, now) => {
      if (!isOnItsWay(facts, seen, now) || facts.step === 'final' || unknownStep(facts, seen, now))
        return false;
      const step = String(facts.step === 'unknown' && facts.button === 'shown' ? 'none' : facts.step);
      const ring = anchors[step];
      return { step, ...(ring ? { ring } : {}), ...(['none', 'unknown'].includes(step) ? {} : { first: 1 }) };
    },
    ring: 'deleteButton',
    route: 'guides/companion',
  }),
  /** Whether the account is ready and what is not saved yet, before anything is pressed. */
  verdictHere: hint({
    on: ['deleteAccount'],
    severity: 'wait',
    journey: 'close',
    first: true,
    verdict: true,
    sources: ['refusalGuides'],
    when: (facts, seen, now) => isOnItsWay(facts, seen, now) && facts.last !== 'shown',
    action: 'startRound',
  }),
  /** The person chose to pause: this page's steps are not pressed on them until they say so. */
  listIsPausing: hint({
    on: ['deleteAccount'],
    severity: 'info',
    first: true,
    journey: 'pause',
    sources: ['guideArticle'],
    when: always,
    action: 'switchToClosing',
    route: 'guides/pause',
  }),
  whatDeletionMeans: hint({
    on: ['deleteAccount', 'privacyCenter'],
    journey: 'close',
    severity: 'noWayBack',
    sources: ['deletionGuides', 'guideArticle'],
    when: always,
    task: 'knowWhatIsLost',
  }),
  deletionRefused: hint({
    on: ['deleteAccount'],
    severity: 'wait',
    first: true,
    sources: ['refusalGuides'],
    when: (facts) => facts.step === 'refused',
    route: 'guides/refused',
    picture: true,
  }),
  deleteButtonMissing: hint({
    on: ['deleteAccount'],
    severity: 'wait',
    journey: 'close',
    first: true,
    sources: ['guideArticle', 'deleteDirectory'],
    when: (facts) => facts.button === 'hidden',
    route: 'guides/optionHidden',
  }),
  deleteEntryHere: hint({
    on: ['accountHome', 'accountSettings', 'accountArea', 'profile', 'accountSecurity', 'privacyCenter'],
    first: true,
    severity: 'info',
    journey: 'close',
    sources: ['deleteDirectory', 'privacyPolicy'],
    when: (facts) => facts.deleteEntry === 'shown',
    ring: 'deleteEntry',
    task: 'openDeletePage',
  }),
  noDeleteEntryHere: hint({
    on: ['accountHome', 'accountSettings', 'accountArea', 'profile', 'accountSecurity', 'privacyCenter'],
    first: true,
    severity: 'info',
    journey: 'close',
    sources: ['privacyAuthority', 'deleteDirectory', 'privacyPolicy'],
    when: (facts) => facts.deleteEntry === 'hidden',
    task: 'openDeletePage',
    route: 'guides/optionHidden',
    link: pageAddresses.deleteAccount,
  }),
  optionMayBeHidden: hint({
    on: ['accountHome', 'accountSettings', 'accountArea', 'profile', 'accountSecurity', 'privacyCenter'],
    first: true,
    severity: 'info',
    journey: 'close',
    sources: ['privacyAuthority', 'deleteDirectory', 'privacyPolicy'],
    when: ({ deleteEntry }) => deleteEntry !== 'shown' && deleteEntry !== 'hidden',
    task: 'openDeletePage',
    link: pageAddresses.deleteAccount,
  }),
  /** Unproven on this site (guide C16), so only offered once the option was looked for and not found. */
  countryMayMatter: hint({
    on: ['accountSettings', 'privacyCenter', 'deleteAccount'],
    severity: 'info',
    journey: 'close',
    sources: ['countryPattern'],
    when: ({ deleteEntry, button }) => deleteEntry === 'hidden' || button === 'hidden',
  }),
  /** One line for all that may go wrong there: the guide asks what it is. */
  somethingDoesNotWork: hint({
    on: ['deleteAccount'],
    severity: 'info',
    sources: ['blockerReports'],
    when: always,
    route: 'guides/trouble',
  }),
};
