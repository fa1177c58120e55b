import { vi } from 'vitest';
import { chromium, inChromium } from './practice';
import { storageCases } from './storageCases';

vi.setConfig({ testTimeout: 90_000 });
inChromium();
storageCases((file) => chromium.openExtensionPage(file));
