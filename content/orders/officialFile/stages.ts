/** What is done with the official file, one after the other. */
export const stages = ['unpack', 'read', 'group', 'merge'] as const;
export type Stage = (typeof stages)[number];
