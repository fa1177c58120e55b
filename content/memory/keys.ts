/** The version of what is kept. Raise it with a migration (`migrations.ts`) and a frozen example in the tests. */
export const version = 3;

/** Everything that is kept in storage.local wears this. */
export interface Envelope<Data = unknown> {
  v: number;
  data: Data;
}

/** The keys of storage.local. Broken values wait under `quarantine:<key>:<time>`. */
export const keys = [
  'settings',
  'tasks',
  'seen',
  'answers',
  'dismissed',
  'guides',
  'reminders',
  'errorLog',
  'overlayMessages',
] as const;
export type Key = (typeof keys)[number];
export const quarantine = 'quarantine:';
