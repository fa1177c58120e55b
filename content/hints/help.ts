import { pageAddresses } from '../pageAddresses';
import { always, hint } from './hint';

/** Hints about help; of two that weigh the same, the first is shown first. */
export const helpHints = {
  otherCompany: hint({
    on: ['helpHome', 'accountArea', 'serviceHome'],
    last: true,
    severity: 'info',
    sources: ['privacyPolicy'],
    when: always,
  }),
  systemError: hint({
    on: ['privacyCenter', 'serviceHome'],
    severity: 'info',
    sources: ['guideArticle'],
    when: always,
    route: 'guides/systemError',
  }),
  sliderStuck: hint({
    on: ['serviceHome'],
    after: true,
    severity: 'info',
    sources: ['blockerReports'],
    when: always,
    route: 'guides/sliderStuck',
  }),
  chatsAreProof: hint({
    on: ['messages', 'refundDetail'],
    journey: 'close',
    severity: 'info',
    sources: ['guideArticle'],
    when: always,
    task: 'saveChats',
  }),
  whoAnswers: hint({
    on: ['transparencyCenter', 'serviceHome'],
    after: true,
    journey: 'close',
    severity: 'info',
    sources: ['privacyPolicy'],
    when: always,
    route: 'messages/deleteOfficer',
  }),
  doItYourself: hint({
    on: ['helpHome', 'helpArticle', 'serviceHome'],
    severity: 'info',
    journey: 'close',
    sources: ['deleteDirectory', 'privacyPolicy'],
    when: always,
    link: pageAddresses.deleteAccount,
  }),
  askClearly: hint({
    on: ['helpHome', 'helpArticle', 'serviceHome'],
    after: true,
    severity: 'info',
    journey: 'close',
    sources: ['guideArticle'],
    when: always,
    route: 'messages/deleteChat',
    task: 'askSupport',
  }),
  keepTheRecord: hint({
    on: ['helpHome', 'helpArticle', 'serviceHome'],
    after: true,
    journey: 'close',
    severity: 'info',
    sources: ['guideArticle'],
    when: always,
  }),
};
