/** How sure a statement about the site is: its own policy, three or more sources, one source, or a guide only. */
type Sure = 'official' | 'several' | 'one' | 'guide';

/** Who says so, and the date of that source (ISO, as exact as known). Nothing here was checked on the live site. */
export interface Source {
  sure: Sure;
  confirmed: string;
}

/** File names and texts name these ids; `sources.<id>` in the locales says each one's name. */
export const sources = {
  privacyPolicy: { sure: 'official', confirmed: '2026-07-30' },
  termsOfUse: { sure: 'official', confirmed: '2026-07-01' },
  membershipAgreement: { sure: 'official', confirmed: '2025-04-01' },
  cookieNotice: { sure: 'official', confirmed: '2026-06-08' },
  deleteDirectory: { sure: 'one', confirmed: '2021-11-24' },
  deletionGuides: { sure: 'several', confirmed: '2026-08' },
  refusalGuides: { sure: 'several', confirmed: '2026-08' },
  legacyGuides: { sure: 'several', confirmed: '2021' },
  dataFileNotes: { sure: 'one', confirmed: '2025-12-13' },
  orderPageNotes: { sure: 'several', confirmed: '2026-09-04' },
  refundPageNotes: { sure: 'several', confirmed: '2026-09-21' },
  guideArticle: { sure: 'guide', confirmed: '2026-08' },
  balanceGuides: { sure: 'several', confirmed: '2026-08' },
  blockerReports: { sure: 'several', confirmed: '2026-08' },
  phishingReports: { sure: 'several', confirmed: '2026-08' },
  couponNotes: { sure: 'one', confirmed: '2026' },
  countryPattern: { sure: 'one', confirmed: '2026-08' },
  commonKnowledge: { sure: 'guide', confirmed: '2026-08' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
