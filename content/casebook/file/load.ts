import type { Refusal } from './read';

/** What came of loading a casebook file. */
export type LoadResult =
  | { ok: true; casebook: string; fresh: number; changed: number; held: number }
  | { ok: false; reason: Refusal | 'failed'; where?: string };
