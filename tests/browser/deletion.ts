import type { Page } from 'playwright-core';
import { cards, clickInCards, untilPressable } from './cards';
import { isolated } from './isolated';
import { until } from './until';

/** The titles of hints on the delete page. */
export const titles = {
  steps: 'What this page asks of you',
  last: 'This is the last point of return',
  notKnown: 'We do not know the words of this page',
  proof: 'When it says “done”, keep the proof',
  lookFirst: 'A few checks first',
  refuses: 'The page refuses for now',
  missing: 'The delete button is not here',
};

/** What a person sees, presses and hears on the delete page, and what the page gets of it. */
export const deletionOn = (page: Page) => {
  const inRoot = <T>(expression: string) => isolated<T>(page, `((root) => ${expression})(leavewellRoot)`);
  /** Without the marks that keep an inserted text from turning the direction around it. */
  const words = async () => (await cards(page)).replaceAll(/[\u2068\u2069]/g, '');
  const mainThing = () =>
    inRoot<string>("root.querySelector('.main .title > :last-child')?.textContent ?? ''");
  const openLine = () => inRoot<string>("root.querySelector('.line.open .lineTitle')?.textContent ?? ''");
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
    mainThing,
    ringed,
    reads: (text: string, ms = 20_000) => until(async () => (await words()).includes(text), text, ms),
    opens: (title: string, ms = 20_000) => until(async () => (await mainThing()) === title, title, ms),
    hears: (text: string) =>
      until(
        async () => (await inRoot<string>("root.querySelector('[role=status]').textContent")).includes(text),
        `“${text}” to be told`,
        20_000,
      ),
    ringIsAround: (text: string) =>
      until(async () => (await ringed()).includes(text), `a ring around ${text}`, 10_000),
    /** Opens the line about the steps, where they are not the main thing. */
    openSteps: async () => {
      await untilPressable(page);
      if ((await mainThing()) === titles.steps || (await openLine()) === titles.steps) return;
      const at = await inRoot<number>(
        `[...root.querySelectorAll('.line')].findIndex((one) => one.querySelector('.lineTitle').textContent === '${titles.steps}')`,
      );
      await clickInCards(page, `.line:nth-child(${at + 1}) .lineHead`);
      await until(async () => (await openLine()) === titles.steps, titles.steps);
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
