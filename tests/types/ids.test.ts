// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compile, wrongLines } from './compile';

const wrong = ['hints', 'tasks', 'guides', 'texts'].map((name) => `tests/types/wrong/${name}.ts`);

describe('What does not compile', () => {
  it('is an id, a fact, an anchor, a route or a text that nobody knows, and nothing beside it', async () => {
    const errors = await compile(['tests/types/right.ts', ...wrong]);
    const found = [...new Set(errors.map(({ file, line }) => `${file} ${line}`))];
    const expected = wrong.flatMap((file) => wrongLines(file).map((line) => `${file} ${line}`));
    expect(expected.length).toBeGreaterThan(20);
    expect(found.sort()).toEqual(expected.sort());
  }, 60_000);

  it('is a page, a task, a guide or a hint without its texts', async () => {
    const without = ['pages.wallet', 'tasks.spendBalance.why', 'guides.lures.title', 'hints.vipRenews.body'];
    const errors = await compile(
      ['pages/pageName', 'guides/index', 'hints/index', 'tasks/index'].map((it) => `content/${it}.ts`),
      without,
    );
    const said = errors.map(({ file, words }) => `${file}: ${words}`);
    const about = (file: string, id: string) => said.some((one) => one.startsWith(file) && one.includes(id));
    expect(about('content/pages/pageName.ts', 'pages.wallet')).toBe(true);
    expect(about('content/tasks/', 'spendBalance')).toBe(true);
    expect(about('content/guides/', 'lures')).toBe(true);
    expect(about('content/hints/', 'vipRenews')).toBe(true);
  }, 60_000);
});
