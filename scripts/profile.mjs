// Keeps what this version leaves in a browser: tests/upgrade/<version>.json. Every later version has to find it all.
// Use: npm run profile
import { writeProfile } from './profile/write.mjs';
import { runMain, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';

await runMain(async () => {
  await ensureSetup({ want: [] });
  say(`✓ ${await writeProfile()}`);
});
