import { expect, test } from 'vitest';
import { untilPressable } from './cards';
import { account, memory, openBare, page } from './cardsScene';
import { isolated } from './isolated';
import { until } from './until';

/** What pages have done to lead a real press onto something that nobody sees. */
const unseen: [string, string][] = [
  ['the whole page is see-through', "document.documentElement.style.opacity = '.01'"],
  ['the body is see-through', "document.body.style.opacity = '.01'"],
  ['the page is filtered away', "document.documentElement.style.filter = 'opacity(1%)'"],
  // A mask ends presses where it ends, so it has to reach over the view.
  [
    'the page is masked away',
    "document.documentElement.style.cssText = 'min-height: 100vh; mask-image: linear-gradient(transparent, transparent)'",
  ],
  [
    'the body is masked away',
    "document.body.style.cssText = 'margin: 0; min-height: 100vh; mask-image: linear-gradient(transparent, transparent)'",
  ],
  [
    'the body is masked away as a border',
    "document.body.style.cssText = 'margin: 0; min-height: 100vh; -webkit-mask-box-image: linear-gradient(transparent, transparent) 1'",
  ],
  ['the page is cut down to what is pressed', 'document.documentElement.style.clipPath = cut'],
  ['the body is cut down to what is pressed', 'document.body.style.clipPath = cut'],
  [
    'the body is cut down the old way',
    "document.body.style.cssText = 'position: absolute; inset: 0; margin: 0; clip: rect(500px, 3000px, 3000px, 0)'",
  ],
  [
    'what the page draws after its body lies over it and lets presses through',
    `(() => {
      const veil = document.createElement('style');
      veil.textContent = 'body::after { content: ""; position: fixed; inset: 0; background: white; pointer-events: none; z-index: 2147483647 }';
      document.head.append(veil);
    })()`,
  ],
  [
    'something in the top layer lies over it and lets presses through',
    `(() => {
      const veil = document.createElement('div');
      veil.popover = 'manual';
      veil.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; background: white; pointer-events: none';
      document.body.append(veil);
      veil.showPopover();
    })()`,
  ],
  [
    'something as high and later lies over it and lets presses through',
    `(() => {
      const veil = document.createElement('div');
      veil.style.cssText = 'position: fixed; inset: 0; background: white; pointer-events: none; z-index: 2147483647';
      document.body.append(veil);
    })()`,
  ],
];

test.each(unseen)('nothing is done where nobody can see what is pressed: %s', async (_, hide) => {
  await openBare(account);
  await untilPressable(page);
  const at = await isolated<{ x: number; y: number }>(
    page,
    `(() => { const one = [...leavewellRoot.querySelectorAll('button')].find((it) => it.textContent === 'Done').getBoundingClientRect();
      return { x: one.x + one.width / 2, y: one.y + one.height / 2 }; })()`,
  );
  const from = (x: number, y: number) => `${at.x + x}px ${at.y + y}px`;
  const cut = `polygon(${from(-40, -9)}, ${from(40, -9)}, ${from(40, 9)}, ${from(-40, 9)})`;
  await page.evaluate(`window.cut = ${JSON.stringify(cut)}`);
  await page.evaluate(hide);
  await page.mouse.click(at.x, at.y);
  await until(
    async () =>
      (await memory<{ what: string }[]>('errorLog'))?.some(({ what }) => what === 'pageCoversPanel'),
    'the note',
  );
  expect(await memory('tasks')).toBeUndefined();
});
