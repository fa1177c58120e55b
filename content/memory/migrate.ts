import { type Envelope, type Key, keys, version } from './keys';
import { defaults, type Memory } from './memory';
import { migrations } from './migrations';
import { schemas, settings } from './schema';

/** A value that could not be used, kept as it was. */
interface Quarantined {
  key: Key;
  raw: unknown;
  reason: 'broken' | 'migrationFailed';
}

export interface Opened {
  memory: Memory;
  quarantined: Quarantined[];
  /** Keys that a newer version wrote: shown, never overwritten. */
  newer: Key[];
}

const isEnvelope = (raw: unknown): raw is Envelope =>
  typeof raw === 'object' && raw !== null && Number.isInteger((raw as Envelope).v) && 'data' in raw;

export const upgrade = (key: Key, { v, data }: Envelope): unknown => {
  let now = data;
  for (let from = v; from < version; from++) now = migrations[from]?.(key, now) ?? now;
  return now;
};

/** Keeps the entries of a list or map that are sound on their own. */
const salvage = (key: Key, data: unknown): unknown => {
  if (typeof data !== 'object' || data === null) return undefined;
  // One bad setting must not take the others with it; what is missing is filled with defaults.
  const shape = key === 'settings' ? settings.partial() : schemas[key];
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
export const open = (stored: Record<string, unknown>): Opened => {
  const memory = structuredClone(defaults);
  const quarantined: Quarantined[] = [];
  const newer: Key[] = [];
  const put = (key: Key, data: unknown) => Object.assign(memory, { [key]: data });
  for (const key of keys) {
    const raw = Object.hasOwn(stored, key) ? stored[key] : undefined;
    if (raw === undefined) continue;
    if (!isEnvelope(raw)) {
      quarantined.push({ key, raw, reason: 'broken' });
      continue;
    }
    if (raw.v > version) newer.push(key);
    const filled =
      key === 'settings' && typeof raw.data === 'object' ? { ...defaults.settings, ...raw.data } : undefined;
    let data: unknown;
    try {
      data = upgrade(key, { ...raw, data: filled ?? raw.data });
    } catch {
      quarantined.push({ key, raw, reason: 'migrationFailed' });
      continue;
    }
    const whole = schemas[key].safeParse(data);
    if (whole.success) {
      put(key, whole.data);
      continue;
    }
    if (raw.v <= version) quarantined.push({ key, raw, reason: 'broken' });
    const part = schemas[key].safeParse(salvage(key, data));
    if (part.success) put(key, part.data);
  }
  return { memory, quarantined, newer };
};
