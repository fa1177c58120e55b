import type { Page } from 'playwright-core';
import { middleInRoot, visibleText } from './inRoot';
import { hasOurScript, isolated } from './isolated';
import { until } from './until';

/** What a person reads in our cards on this page; empty when there are none, or no script of ours. */
export async function cards(page: Page): Promise<string> {
  if (!(await hasOurScript(page))) return '';
  return isolated<string>(page, `globalThis.leavewellRoot ? (${visibleText})(leavewellRoot) : ''`);
}

/**
 * Clicks in the cards with a real mouse event (`isTrusted`).
 * @param target a CSS selector within the closed root, or the words (or label) of a button or link
 */
export async function clickInCards(page: Page, target: string): Promise<void> {
  const find = `globalThis.leavewellRoot ? (${middleInRoot})(leavewellRoot, ${JSON.stringify(target)}) : null`;
  const at = await until(
    () => isolated<{ x: number; y: number } | null>(page, find),
    `“${target}” in the cards`,
  );
  await page.mouse.click(at.x, at.y);
}

/** Waits until the cards have stood unchanged for so long that a press counts: half a second after they appeared. */
export async function untilPressable(page: Page): Promise<void> {
  let text = '';
  let since = Date.now();
  const standsStill = async () => {
    const now = await cards(page);
    if (now !== text || now === '') [text, since] = [now, Date.now()];
    return Date.now() - since > 600;
  };
  await until(standsStill, 'cards that can be pressed');
}
