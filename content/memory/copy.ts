import * as z from 'zod/mini';
import { type Key, version } from './keys';
import type { Memory } from './memory';
import { upgrade } from './migrate';
import { schemas } from './schema';

/** What a copy of the progress holds. Not the casebook, not what failed, and not our own texts. */
export const copied = [
  'settings',
  'tasks',
  'seen',
  'answers',
  'dismissed',
  'guides',
  'reminders',
] as const satisfies readonly Key[];
export type Copied = Pick<Memory, (typeof copied)[number]>;

/** The largest file that is read, in bytes. A full copy has about 20,000. */
export const mostBytes = 2_000_000;
const mostDepth = 8;

/** Why a file is not taken. `newer`: a newer Leavewell wrote it. */
export type Refusal = 'tooLarge' | 'notJson' | 'notOurs' | 'newer' | 'broken';
export type CopyRead = { ok: true; copy: Copied; saved: string } | { ok: false; reason: Refusal };

const envelope = z.strictObject({
  leavewell: z.literal('progress'),
  version: z.int().check(z.minimum(1)),
  saved: z.iso.datetime(),
  // Older versions had fewer parts; each part that is lacking after the upgrade is refused below.
  data: z.partialRecord(z.enum(copied), z.unknown()),
});

/** The file a person downloads. `now` in ms. */
export const copyOf = (memory: Memory, now: number): string =>
  JSON.stringify(
    {
      leavewell: 'progress',
      version,
      saved: new Date(now).toISOString(),
      data: Object.fromEntries(copied.map((key) => [key, memory[key]])),
    },
    null,
    2,
  );

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** No key that could reach a prototype, and no deeper than anything of ours is. */
const isTame = (value: unknown, depth = 0): boolean =>
  !isPlain(value) ||
  (depth < mostDepth &&
    Object.keys(value).every(
      (key) => !['__proto__', 'constructor', 'prototype'].includes(key) && isTame(value[key], depth + 1),
    ));

const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (isPlain(a) &&
    isPlain(b) &&
    Array.isArray(a) === Array.isArray(b) &&
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key])));

/** Reads what was parsed from a file. Whatever we do not know in it refuses it whole, so nothing is half loaded. */
export const readCopy = (file: unknown): CopyRead => {
  if (!isPlain(file) || file.leavewell !== 'progress') return { ok: false, reason: 'notOurs' };
  if (typeof file.version === 'number' && file.version > version) return { ok: false, reason: 'newer' };
  const broken = { ok: false, reason: 'broken' } as const;
  if (!isTame(file)) return broken;
  const outer = envelope.safeParse(file);
  if (!outer.success) return broken;
  const copy: Record<string, unknown> = {};
  const upgraded = upgrade(outer.data.version, outer.data.data);
  for (const key of copied) {
    const data = upgraded[key];
    const part = schemas[key].safeParse(data);
    // The shapes drop what they do not know: a part that came out smaller had something foreign in it.
    if (!part.success || !isSame(part.data, data)) return broken;
    copy[key] = part.data;
  }
  return { ok: true, copy: copy as unknown as Copied, saved: outer.data.saved };
};

/** The same from the file's text. */
export const readCopyText = (text: string): CopyRead => {
  if (new Blob([text]).size > mostBytes) return { ok: false, reason: 'tooLarge' };
  try {
    return readCopy(JSON.parse(text));
  } catch {
    return { ok: false, reason: 'notJson' };
  }
};
