// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgeNode } from '../../scripts/setup/nodeVersion.mjs';

const cases: [version: string, platform: string, arch: string, verdict: string][] = [
  ['v22.12.0', 'darwin', 'arm64', 'fine'],
  ['v24.21.0', 'linux', 'x64', 'fine'],
  ['v26.0.0', 'win32', 'arm64', 'fine'],
  ['v22.11.0', 'linux', 'x64', 'packaged'],
  ['v20.20.2', 'linux', 'x64', 'packaged'],
  ['v20.0.0', 'win32', 'x64', 'packaged'],
  ['v18.20.4', 'linux', 'x64', 'tooOld'],
  ['v20.20.2', 'darwin', 'arm64', 'tooOld'],
  ['v20.20.2', 'darwin', 'x64', 'tooOld'],
  ['v22.11.0', 'linux', 'arm64', 'tooOld'],
];

describe('The Node that runs the commands', () => {
  it.each(cases)('%s on %s %s is %s', (version, platform, arch, verdict) => {
    expect(judgeNode({ version, platform, arch })).toBe(verdict);
  });
});
