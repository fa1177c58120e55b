import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: { name: 'One card' },
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })] }),
});
