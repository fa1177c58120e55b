import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Profiles in use: those that `removeProfile` was not asked to remove go when the process ends. */
const inUse = new Set();
process.once('exit', () => {
  for (const profile of inUse) rmSync(profile, { recursive: true, force: true });
});

/**
 * A fresh profile folder for one run.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string}
 */
export function makeProfile(kind) {
  const profile = mkdtempSync(path.join(tmpdir(), `leavewell-${kind}-`));
  inUse.add(profile);
  return profile;
}

/**
 * Removes a profile; a browser that just ended may still be closing its files.
 * @param {string} profile
 */
export function removeProfile(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  inUse.delete(profile);
}
