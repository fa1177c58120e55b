/** What a page can tell: a count, a yes or no, a short state word – or that it could not be read. */
export type Fact = number | boolean | string;
export const unknown = 'unknown';
export type Count = number | typeof unknown;
export type Facts<Name extends string = string> = Record<Name, Fact>;
