/** Which list of orders is open, as printed; '' where the page does not show it. */
export interface ListName {
  tab: string;
  filter: string;
  /** What else is chosen in the head of the list, such as a sort order. */
  sort: string;
}

const differ = (one: string, other: string) => one !== '' && other !== '' && one !== other;

/** Whether two names stand for different lists. A page that redraws its tabs shows none for a moment: that says nothing. */
export const isOther = (one: ListName, other: ListName): boolean =>
  differ(one.tab, other.tab) || differ(one.filter, other.filter) || differ(one.sort, other.sort);
