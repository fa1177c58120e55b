import type { Page } from 'playwright-core';
import { cards, clickInCards, untilPressable } from './cards';
import { isolated } from './isolated';
import { until } from './until';

/** The titles of cards on the delete page. */
export const titles = {
  steps: 'What this page asks of you',
  last: 'This is the last point of return',
  notKnown: 'We do not know the words of this page',
  proof: 'When it says “done”, keep the proof',
  lookFirst: 'Look at your account first',
  refuses: 'The page refuses for now',
  missing: 'The delete button is not here',
};

/** What a person sees, presses and hears on the delete page, and what the page gets of it. */
export const deletionOn = (page: Page) => {
  const inRoot = <T>(expression: string) => isolated<T>(page, `((root) => ${expression})(leavewellRoot)`);
  /** Without the marks that keep an inserted text from turning the direction around it. */
  const words = async () => (await cards(page)).replaceAll(/[\u2068\u2069]/g, '');
  const openCard = () => inRoot<string>("root.querySelector('.open .title')?.textContent ?? ''");
  /** The texts of the page's elements in the middle of the ring, from the innermost; empty without a ring. */
  const ringed = async () => {
    const at = await inRoot<number[] | null>(
      "((box) => box?.width ? [box.left + box.width / 2, box.top + box.height / 2] : null)(root.querySelector('.ring:not([hidden])')?.getBoundingClientRect())",
    );
    return page.evaluate(
      (point) =>
        point
          ? document
              .elementsFromPoint(point[0] ?? 0, point[1] ?? 0)
              .filter((one) => one.matches('button, [role="button"], a'))
              .map((one) => one.textContent)
          : [],
      at,
    );
  };
  return {
    words,
    openCard,
    ringed,
    reads: (text: string, ms = 20_000) => until(async () => (await words()).includes(text), text, ms),
    opens: (title: string, ms = 20_000) => until(async () => (await openCard()) === title, title, ms),
    hears: (text: string) =>
      until(
        async () => (await inRoot<string>("root.querySelector('[role=status]').textContent")).includes(text),
        `“${text}” to be told`,
        20_000,
      ),
    ringIsAround: (text: string) =>
      until(async () => (await ringed()).includes(text), `a ring around ${text}`, 10_000),
    /** Opens the card about the steps, as long as another one is open. */
    openSteps: async () => {
      await untilPressable(page);
      const at = await inRoot<number>(
        `[...root.querySelectorAll('.card')].findIndex((one) => one.querySelector('.title').textContent === '${titles.steps}')`,
      );
      if ((await openCard()) !== titles.steps) await clickInCards(page, `.card:nth-child(${at + 1}) .head`);
      await until(async () => (await openCard()) === titles.steps, titles.steps);
    },
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    /** Types as a person does: events of the page's own would not be trusted. */
    type: async (text: string) => {
      await page.getByRole('textbox').click();
      await page.keyboard.type(text);
    },
  };
};

/** Notes each event that the page gets; before anything of the page has run. */
export const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const kinds = ['click', 'input', 'change', 'keydown', 'keyup', 'focusin', 'submit', 'pointerdown'];
    for (const kind of [...kinds, 'beforeinput', 'paste', 'mousedown', 'touchstart', 'scroll'])
      addEventListener(kind, (event) => heard.push(`${event.type} ${event.isTrusted}`), true);
  });

/** What the page got: how often of what kind, and what no person did. */
export const heardBy = async (page: Page) => {
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const count = (kind: string) => heard.filter((one) => one.startsWith(`${kind} `)).length;
  return {
    forged: heard.filter((one) => one.endsWith('false')),
    clicks: count('click'),
    keys: count('keydown'),
    inputs: count('input'),
    submits: count('submit'),
  };
};
