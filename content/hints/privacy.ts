import { always, hint } from './hint';

/** Hints about privacy; of two that weigh the same, the first is shown first. */
export const privacyHints = {
  askForDataFirst: hint({
    on: ['privacyCenter'],
    journey: 'close',
    severity: 'wait',
    sources: ['privacyPolicy', 'dataFileNotes'],
    when: always,
    route: 'messages/askForData',
    task: 'requestOfficialFile',
  }),
  copyBeforeOpening: hint({
    on: ['privacyCenter'],
    severity: 'wait',
    sources: ['dataFileNotes'],
    when: always,
  }),
  someDataStays: hint({
    on: ['privacyCenter', 'transparencyCenter'],
    after: true,
    journey: 'close',
    severity: 'info',
    sources: ['privacyPolicy'],
    when: always,
  }),
  sellersKeepData: hint({
    on: ['addresses', 'messages', 'transparencyCenter'],
    after: true,
    journey: 'close',
    severity: 'info',
    sources: ['privacyPolicy'],
    when: always,
  }),
  advertisingChoices: hint({
    on: ['privacyCenter'],
    severity: 'info',
    sources: ['privacyPolicy'],
    when: always,
    task: 'tightenPrivacy',
  }),
  refuseCookies: hint({
    on: ['cookieSettings'],
    severity: 'info',
    sources: ['cookieNotice'],
    when: always,
    task: 'tightenPrivacy',
  }),
  reviewsStay: hint({
    on: ['feedback'],
    journey: 'close',
    severity: 'info',
    sources: ['commonKnowledge'],
    when: always,
    task: 'removeReviews',
  }),
};
