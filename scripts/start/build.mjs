import path from 'node:path';
import { root } from '../setup/runCommand.mjs';
import { Stop } from '../setup/say.mjs';

const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/**
 * Builds the extension.
 * @param {'chromium' | 'firefox'} id
 * @returns {Promise<string>} the folder of the build
 */
export async function buildFor(id) {
  const { check } = await import('../test/step.mjs');
  const target = id === 'firefox' ? ['-b', 'firefox'] : [];
  const help = 'Correct the file named above, then start again.';
  const { ok } = await check('Build', ['wxt', 'build', ...target], help);
  if (!ok) throw new Stop('The extension was not built.');
  return path.join(root, '.output', folders[id]);
}

/** Whether a window can be shown on this machine. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
