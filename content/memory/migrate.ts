import * as z from 'zod/mini';
import { type Envelope, type Key, keys, version } from './keys';
import { defaults, type Memory } from './memory';
import { migrations, retiredKeys, type Stored } from './migrations';
import { schemas, settings } from './schema';

/** A value that could not be used, kept as it was. */
interface Quarantined {
  key: string;
  raw: unknown;
  reason: 'broken' | 'migrationFailed';
}

export interface Opened {
  memory: Memory;
  quarantined: Quarantined[];
  /** Keys that a newer version wrote: shown, never overwritten. */
  newer: Key[];
  /** Some of it was kept by an older version: it has to be written anew. */
  outdated: boolean;
}

const isEnvelope = (raw: unknown): raw is Envelope =>
  typeof raw === 'object' && raw !== null && Number.isInteger((raw as Envelope).v) && 'data' in raw;

/** Data of a version, by key, as the current version keeps it. */
export const upgrade = (from: number, data: Stored): Stored => {
  let now = data;
  for (let v = from; v < version; v++) now = migrations[v]?.(now) ?? now;
  return now;
};

/** What each key holds now, with what stood in storage for it. Keys of a current version win over made ones. */
interface Found {
  found: Map<string, { raw: unknown; data: unknown; v: number }>;
  quarantined: Quarantined[];
  outdated: boolean;
}

/** Reads the envelopes, and brings those of older versions up to date together: a step may move data between keys. */
const unpack = (stored: Stored): Found => {
  const found: Found['found'] = new Map();
  const quarantined: Quarantined[] = [];
  const older = new Map<number, Stored>();
  for (const key of [...keys, ...retiredKeys]) {
    const raw = Object.hasOwn(stored, key) ? stored[key] : undefined;
    if (raw === undefined) continue;
    if (!isEnvelope(raw)) quarantined.push({ key, raw, reason: 'broken' });
    else if (raw.v >= version) found.set(key, { raw, ...raw });
    else older.set(raw.v, { ...older.get(raw.v), [key]: raw });
  }
  for (const [v, raws] of older) {
    try {
      const data = Object.entries(raws).map(([key, raw]) => [key, (raw as Envelope).data]);
      for (const [key, value] of Object.entries(upgrade(v, Object.fromEntries(data))))
        if (!found.has(key)) found.set(key, { raw: raws[key] ?? raws, data: value, v: version });
    } catch {
      for (const [key, raw] of Object.entries(raws))
        quarantined.push({ key, raw, reason: 'migrationFailed' });
    }
  }
  return { found, quarantined, outdated: older.size > 0 };
};

/** Keeps the entries of a list or map that are sound on their own. */
const salvage = (key: Key, data: unknown): unknown => {
  if (typeof data !== 'object' || data === null) return undefined;
  // One bad setting must not take the others with it; what is missing is filled with defaults.
  const shape = key === 'settings' ? z.partial(settings) : schemas[key];
  const fits = (part: unknown) => shape.safeParse(part).success;
  if (Array.isArray(data)) return data.filter((one) => fits([one]));
  const sound = Object.entries(data).filter(([name, one]) => name !== '__proto__' && fits({ [name]: one }));
  return key === 'settings'
    ? { ...defaults.settings, ...Object.fromEntries(sound) }
    : Object.fromEntries(sound);
};

/**
 * Reads what storage holds into a sound memory. What fails the shape is quarantined whole and raw; what is sound of
 * it is used, else the default. Data of a newer version is read where it fits and marked.
 */
export const open = (stored: Stored): Opened => {
  const memory = structuredClone(defaults);
  const { found, quarantined, outdated } = unpack(stored);
  const newer: Key[] = [];
  const put = (key: Key, data: unknown) => Object.assign(memory, { [key]: data });
  for (const key of keys) {
    const held = found.get(key);
    if (!held) continue;
    if (held.v > version) newer.push(key);
    const isSettings = key === 'settings' && typeof held.data === 'object';
    const data = isSettings ? { ...defaults.settings, ...(held.data as object) } : held.data;
    const whole = schemas[key].safeParse(data);
    if (whole.success) {
      put(key, whole.data);
      continue;
    }
    if (held.v <= version) quarantined.push({ key, raw: held.raw, reason: 'broken' });
    const part = schemas[key].safeParse(salvage(key, data));
    if (part.success) put(key, part.data);
  }
  return { memory, quarantined, newer, outdated };
};
