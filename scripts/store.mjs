// Builds the extension and makes what the stores want to see of it, on the practice site: the sentence at install.
// Use: npm run store
import path from 'node:path';
import { openCamera } from './pictures/camera.mjs';
import { root } from './setup/runCommand.mjs';
import { installWarnings, quoteWarnings } from './store/installWarnings.mjs';
import { check } from './test/step.mjs';

const built = await check('Build', ['wxt', 'build'], 'Correct the file named above, then start again.');
if (!built.ok) process.exit(1);

const camera = await openCamera();
await camera.ask(async (page) => {
  quoteWarnings(await installWarnings(page, path.join(root, '.output', 'chrome-mv3')));
});
await camera.close();
