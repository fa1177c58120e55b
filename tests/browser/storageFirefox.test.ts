import { vi } from 'vitest';
import { firefox, inFirefox } from './practice';
import { storageCases } from './storageCases';

vi.setConfig({ testTimeout: 90_000 });

inFirefox();

storageCases((file) => firefox.openExtensionPage(file));
