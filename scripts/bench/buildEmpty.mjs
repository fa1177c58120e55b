import path from 'node:path';
import { root } from '../setup/runCommand.mjs';
import { runTool } from '../test/tool.mjs';

/** Builds an extension whose content script and popup do nothing, with our build tool. @returns its folder */
export async function buildEmpty() {
  const folder = path.join('scripts', 'bench', 'empty');
  const { code, output } = await runTool('wxt', ['build', folder]);
  if (code !== 0) throw new Error(`The empty extension could not be built: ${output}`);
  return path.join(root, folder, '.output', 'chrome-mv3');
}
