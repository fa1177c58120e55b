import { until } from '../until';

/** A page of ours as a person uses it, the same in every browser. */
export interface Room {
  /** Presses the button or link with these words or this label; the first of several, within a selector. */
  press(name: string, within?: string): Promise<void>;
  /** Opens or closes what stands at a selector; the first of several. */
  open(selector: string): Promise<void>;
  /** Fills in a field, or chooses from a list by the words of the choice; the first of several, within a selector. */
  fill(label: string, value: string, within?: string): Promise<void>;
  tick(label: string): Promise<void>;
  /** Goes to a view of the casebook, which is drawn anew. */
  goTo(route: string): Promise<void>;
  reads(text: string): Promise<void>;
  text(): Promise<string>;
  evaluate<T>(expression: string): Promise<T>;
  /** From here on the page's own clock is so many days ahead. */
  later(days: number): Promise<void>;
  /** What of accessibility is wrong, where the browser has the tools for it. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

/** Sent as text into the page: so each stands alone. */
const press = (name: string, within: string): boolean => {
  const words = (one: Element) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim();
  const all = [...document.querySelectorAll<HTMLElement>('button, a[href]')];
  const fits = (one: Element) => words(one) === name && one.closest(within) !== null;
  const found = all.find((one) => fits(one) && one.getClientRects().length > 0);
  if (!found || found.matches(':disabled')) return false;
  found.click();
  return true;
};

const open = (selector: string): boolean => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== null;
};

const put = (label: string, value: string, within: string): boolean => {
  const words = (one: Element) => (one.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim();
  const fits = (one: Element) => words(one) === label && one.closest(within) !== null;
  const control = [...document.querySelectorAll('label')].find(fits)?.control;
  if (control instanceof HTMLSelectElement) {
    const choice = [...control.options].find(({ text }) => text === value);
    if (!choice) return false;
    control.value = choice.value;
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    if (/checkbox|radio/.test(control.type)) {
      control.click();
      return true;
    }
    control.value = value;
  } else return false;
  for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
  return true;
};

const later = (days: number) => `void (() => {
  const Real = Date;
  const ahead = ${days * 86_400_000};
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Real.now() + ahead);
    }
    static now() {
      return Real.now() + ahead;
    }
  };
})()`;

const said = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

export const roomOf = ({ evaluate, faults, close }: Pick<Room, 'evaluate' | 'faults' | 'close'>): Room => {
  const done = async (run: (...given: string[]) => boolean, ...given: string[]) => {
    const expression = `(${run})(${given.map((one) => JSON.stringify(one)).join(', ')})`;
    await until(() => evaluate<boolean>(expression), given.join(': '), 20_000);
  };
  const text = async () => said(await evaluate<string>('document.body.innerText'));
  return {
    evaluate,
    faults,
    close,
    text,
    press: (name, within = 'body') => done(press, name, within),
    open: (selector) => done(open, selector),
    fill: (label, value, within = 'body') => done(put, label, value, within),
    tick: (label) => done(put, label, '', 'body'),
    goTo: async (route) => {
      const isThere = (to: string) => `location.hash === ${JSON.stringify(`#${to}`)}
        && document.querySelector('main h1')?.textContent`;
      // By way of another view: what was open before is drawn anew.
      for (const to of ['goodbye', route]) {
        await evaluate(`void (location.hash = ${JSON.stringify(to)})`);
        await until(() => evaluate<string>(isThere(to)), `the view ${to}`);
      }
    },
    reads: async (words) => {
      await until(async () => (await text()).includes(words), `“${words}”`, 20_000);
    },
    later: (days) => evaluate(later(days)),
  };
};
