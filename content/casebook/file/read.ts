import * as z from 'zod/mini';
import { type CasebookFile, casebookFileSchema, fileVersion, format } from './schema';

// Zod would try to compile its checks with a function made from text, which our content policy forbids.
z.config({ jitless: true });

/** Why a file was refused. Each has a text under `exports.refused.<reason>`. */
export type Refusal = 'tooBig' | 'empty' | 'notJson' | 'tooDeep' | 'notOurs' | 'newer' | 'broken';

export type ReadFile =
  | { ok: true; file: CasebookFile }
  /** `where`: the first part that does not fit, such as `orders.12.total`, for the person to look at. */
  | { ok: false; reason: Refusal; where?: string };

/** Bytes: what one text of a browser can hold, with room to spare. A picture of a large screen takes about ten million. */
export const biggestFile = 400 * 1024 * 1024;
/** Our own files are six deep; what is deeper is not ours, and is refused before anything is built of it. */
const deepest = 8;

/** How deep objects and lists lie in each other, counted without building any of them. */
export const depthOf = (text: string, stopAt = Number.POSITIVE_INFINITY): number => {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length && most <= stopAt; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) most = Math.max(most, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return most;
};

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const named = z.looseObject({ format: z.literal(format), version: z.int() });

/** Reads a casebook file. Nothing is changed anywhere: the whole file fits, or it is refused with the reason. */
export const readCasebookFile = (text: string): ReadFile => {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.length > biggestFile) return { ok: false, reason: 'tooBig' };
  if (plain.trim() === '') return { ok: false, reason: 'empty' };
  if (depthOf(plain, deepest) > deepest) return { ok: false, reason: 'tooDeep' };
  const raw = parsed(plain);
  if (!raw) return { ok: false, reason: 'notJson' };
  const name = named.safeParse(raw.value);
  if (!name.success) return { ok: false, reason: 'notOurs' };
  if (name.data.version > fileVersion) return { ok: false, reason: 'newer' };
  const checked = casebookFileSchema.safeParse(raw.value);
  if (checked.success) return { ok: true, file: checked.data };
  const where = checked.error.issues[0]?.path.map(String).join('.');
  return { ok: false, reason: 'broken', ...(where ? { where: where.slice(0, 200) } : {}) };
};
