/** How sure a statement is: the site's own policy, an authority's finding, three or more sources, one source, a guide only, common knowledge. */
type Sure = 'official' | 'authority' | 'several' | 'one' | 'guide' | 'common';

/**
 * Who says so, and the date of that source (ISO, as exact as known; 'unknown' where it bears none). Nothing here was
 * checked on the live site.
 */
export interface Source {
  sure: Sure;
  confirmed: string;
}

/** File names and texts name these ids; `sources.<id>` in the locales says each one's name. */
export const sources = {
  privacyPolicy: { sure: 'official', confirmed: '2026-07-30' },
  termsOfUse: { sure: 'official', confirmed: '2026-07-01' },
  cookieNotice: { sure: 'official', confirmed: '2026-06-08' },
  deleteDirectory: { sure: 'one', confirmed: '2021-11-24' },
  deletionGuides: { sure: 'several', confirmed: '2026' },
  refusalGuides: { sure: 'several', confirmed: 'unknown' },
  legacyGuides: { sure: 'several', confirmed: '2021' },
  dataFileNotes: { sure: 'one', confirmed: '2025-12-13' },
  orderPageNotes: { sure: 'several', confirmed: '2026-09-04' },
  refundPageNotes: { sure: 'several', confirmed: '2026-09-21' },
  guideArticle: { sure: 'guide', confirmed: 'unknown' },
  balanceGuides: { sure: 'several', confirmed: 'unknown' },
  blockerReports: { sure: 'several', confirmed: 'unknown' },
  phishingReports: { sure: 'several', confirmed: 'unknown' },
  couponNotes: { sure: 'one', confirmed: '2026' },
  countryPattern: { sure: 'one', confirmed: 'unknown' },
  freeReturnTerms: { sure: 'official', confirmed: '2026-08-22' },
  withdrawalLaw: { sure: 'several', confirmed: '2026-06-03' },
  membershipTerms: { sure: 'official', confirmed: '2026-06-01' },
  privacyAuthority: { sure: 'authority', confirmed: '2024-07-25' },
  senderNotes: { sure: 'several', confirmed: '2026-09' },
  lockedAccountPage: { sure: 'one', confirmed: 'unknown' },
  commonKnowledge: { sure: 'common', confirmed: 'unknown' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
