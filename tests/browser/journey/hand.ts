import type { Page } from 'playwright-core';
import { until } from '../until';
import { type Focused, focused, type Talk } from './focus';
import { faultOfFocus, unreached } from './round';

/** More stops than any page here has. */
const most = 160;
const key = (name: string, code: number, text = '') => ({ name, code, text });
const keys = [key('Tab', 9), key('Enter', 13, '\r'), key(' ', 32, ' '), key('Escape', 27)];

/** A person's hands on the keyboard of one page, and eyes on where the focus is. */
export interface Hand {
  talk: Talk;
  press(key: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  /** Presses Tab until what has the focus is called so. Fails with all that it passed. */
  tabTo(name: string | RegExp, how?: { back?: boolean }): Promise<Focused>;
  /** Goes there and presses. Afterwards the focus must not be lost. */
  use(name: string | RegExp, how?: { back?: boolean; key?: string; theirs?: boolean }): Promise<void>;
  /** Tab alone, once around: each stop can be seen, everything is reached, and the way goes on. */
  goRound(): Promise<string[]>;
  /** Fails when the last press left the focus nowhere. */
  keepsFocus(): Promise<void>;
}

const fits = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

const handOn = (talk: Talk, isOurs: boolean, press: (key: string) => Promise<void>): Hand => {
  let pressed: { name: string; at: number } | undefined;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: wrong } = await talk.send('Runtime.evaluate', asked);
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return result.value;
  };
  const document = () => evaluate<number>('performance.timeOrigin');
  const isNowhere = () => evaluate<boolean>('[null, document.body].includes(document.activeElement)');
  const keepsFocus = async () => {
    if (pressed === undefined || pressed.at !== (await document())) return;
    const { name } = pressed;
    // What follows a press may take a moment to be drawn, and to take the focus.
    await until(async () => !(await isNowhere()), `the focus, which was lost after “${name}”`, 2000);
  };
  const tabTo: Hand['tabTo'] = async (wanted, { back = false } = {}) => {
    await keepsFocus();
    const passed: string[] = [];
    let now = await focused(talk, isOurs);
    while (!fits(now.name, wanted)) {
      if (passed.length > most)
        throw new Error(`Tab did not come to ${wanted}, but to:\n${[...new Set(passed)].join('\n')}`);
      await press(back ? 'Shift+Tab' : 'Tab');
      now = await focused(talk, isOurs);
      passed.push(`${now.role} “${now.name}”`);
    }
    return now;
  };
  return {
    talk,
    press,
    evaluate,
    keepsFocus,
    tabTo,
    use: async (wanted, { back, key = 'Enter', theirs = false } = {}) => {
      const { name } = await tabTo(wanted, { back });
      // What the site does with the focus is its own affair.
      pressed = theirs ? undefined : { name, at: await document() };
      await press(key);
    },
    goRound: async () => {
      await keepsFocus();
      // What was drawn anew takes the focus a moment later.
      await evaluate('void (globalThis.held = undefined)');
      const isStill = 'held === (held = document.activeElement)';
      let still = 0;
      await until(async () => {
        still = (await evaluate(isStill)) ? still + 1 : 0;
        return still > 4;
      }, 'the focus to rest');
      pressed = undefined;
      const wrong: string[] = [];
      await evaluate('void (globalThis.visited = new Set())');
      const look = `(() => {
        const one = document.activeElement;
        const again = visited.values().next().value === one && globalThis.last !== one;
        visited.add(one);
        globalThis.last = one;
        return { again, fault: (${faultOfFocus})() };
      })()`;
      for (let stops = 0; ; stops++) {
        if (stops > most)
          throw new Error(`Tab does not come around:\n${await evaluate('document.activeElement.outerHTML')}`);
        await press('Tab');
        const { again, fault } = await evaluate<{ again: boolean; fault: string }>(look);
        if (fault) wrong.push(fault);
        if (again) break;
      }
      const left = await evaluate<string[]>(`(${unreached})(visited)`);
      return [...new Set(wrong), ...left.map((one) => `Tab does not reach ${one}`)];
    },
  };
};

/** The keyboard of a tab: a page of ours, or one of the site. */
export const handOf = async (page: Page): Promise<Hand> => {
  const talk = await page.context().newCDPSession(page);
  return handOn(talk, page.url().startsWith('chrome-extension:'), (key) => page.keyboard.press(key));
};

/** The keyboard of the toolbar popup, which is no tab. */
export const handOfPopup = (talk: Talk): Hand =>
  handOn(talk, true, async (pressed) => {
    const name = pressed.replace('Shift+', '').replace('Space', ' ');
    const { code, text } = keys.find((one) => one.name === name) ?? key(name, 0);
    const event = { key: name, code: name, windowsVirtualKeyCode: code, modifiers: pressed === name ? 0 : 8 };
    // What was pressed may close the popup before the press has come back.
    const gone = (error: Error) => {
      if (!error.message.includes('target is gone')) throw error;
    };
    await talk
      .send('Input.dispatchKeyEvent', { ...event, type: text ? 'keyDown' : 'rawKeyDown', text })
      .catch(gone);
    await talk.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }).catch(gone);
  });
