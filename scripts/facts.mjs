// Writes docs/facts.json from the product's own tables. Use: npm run facts
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup/runCommand.mjs';
import { runMain, say } from './setup/say.mjs';
import { ensureSetup } from './setup.mjs';

await runMain(async () => {
  await ensureSetup({ want: [] });
  const { runnerImport } = await import('vite');
  const file = path.join(root, 'scripts', 'facts', 'collect.ts');
  /** @type {{ module: typeof import('./facts/collect.ts') }} */
  const { module } = await runnerImport(file, {
    root,
    configFile: false,
    resolve: { alias: { '@': root } },
  });
  writeFileSync(path.join(root, 'docs', 'facts.json'), module.factsText());
  say('✓ docs/facts.json');
});
