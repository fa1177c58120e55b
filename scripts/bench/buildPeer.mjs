import path from 'node:path';
import { root } from '../setup/runCommand.mjs';
import { runTool } from '../test/tool.mjs';

/**
 * Builds one of the small extensions that ours is measured beside, with our build tool: `empty` does nothing, `card` is
 * WXT's own example of one card, with Preact.
 * @param {'empty' | 'card'} name
 * @returns {Promise<string>} its folder
 */
export async function buildPeer(name) {
  const folder = path.join('scripts', 'bench', name);
  const { code, output } = await runTool('wxt', ['build', folder]);
  if (code !== 0) throw new Error(`The extension “${name}” could not be built: ${output}`);
  return path.join(root, folder, '.output', 'chrome-mv3');
}
