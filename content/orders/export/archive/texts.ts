/** What the archive says in the person's language. Plain texts: the file has to speak for itself, forever. */
export interface ArchiveTexts {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** What the file has and what it lacks. */
  note: string;
  orders: string;
  refunds: string;
  find: string;
  year: string;
  allYears: string;
  noDate: string;
  noPrice: string;
  pictureOnly: string;
  item: string;
  picture: string;
  detail: string;
  receipt: string;
  tracking: string;
  notAffiliated: string;
}
