import { plain, resultOf } from '../../scripts/browsers/bidi.mjs';
import { type AxeResult, axeRun, axeSource, faults, showRootToAxe } from './axe';
import type { Firefox } from './firefox';
import { middleInRoot, visibleText } from './inRoot';
import { until } from './until';

/** A node as BiDi describes it. */
interface Node {
  sharedId: string;
  value?: { children?: Node[]; shadowRoot?: Node | null; mode?: string };
}

const sandbox = 'leavewell-test';

async function contextOf({ send }: Firefox, address: string): Promise<string> {
  const { contexts } = (await send('browsingContext.getTree')) as {
    contexts: { context: string; url: string }[];
  };
  const found = contexts.filter(({ url }) => url === address);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} tabs show ${address}.`);
  return found[0].context;
}

/** The one closed root that hangs directly under `<html>` or `<body>`: BiDi sees it where scripts do not. */
async function closedRoot({ send }: Firefox, context: string): Promise<string | undefined> {
  const html: Node = resultOf(
    await send('script.evaluate', {
      target: { context, sandbox },
      expression: 'document.documentElement',
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
    }),
  );
  const near = [html, ...(html.value?.children ?? [])].flatMap((one) => one.value?.children ?? []);
  return near.map((one) => one.value?.shadowRoot).find((root) => root?.value?.mode === 'closed')?.sharedId;
}

/**
 * Calls a function, given as text, with the closed root, where the page cannot look; undefined when there are no cards.
 */
export async function callInCardsIn<T>(
  firefox: Firefox,
  address: string,
  declaration: string,
  given: string[] = [],
) {
  const context = await contextOf(firefox, address);
  const root = await closedRoot(firefox, context);
  if (root === undefined) return undefined;
  const answer = await firefox.send('script.callFunction', {
    target: { context, sandbox },
    functionDeclaration: declaration,
    arguments: [{ sharedId: root }, ...given.map((value) => ({ type: 'string', value }))],
    awaitPromise: true,
    userActivation: true,
    serializationOptions: { maxObjectDepth: 20 },
  });
  return plain(resultOf(answer)) as T;
}

/** What a person reads in our cards in the tab at this address; empty when there are none. */
export const cardsIn = async (firefox: Firefox, address: string): Promise<string> =>
  (await callInCardsIn<string>(firefox, address, String(visibleText))) ?? '';

/**
 * Clicks in the cards with a real mouse event.
 * @param target a CSS selector within the closed root, or the words (or label) of a button or link
 */
export async function clickInCardsIn(firefox: Firefox, address: string, target: string): Promise<void> {
  const find = () =>
    callInCardsIn<{ x: number; y: number } | null>(firefox, address, String(middleInRoot), [target]);
  const { x, y } = await until(find, `“${target}” in the cards`);
  const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
  const button = { button: 0 };
  await firefox.send('input.performActions', {
    context: await contextOf(firefox, address),
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [at, { type: 'pointerDown', ...button }, { type: 'pointerUp', ...button }],
      },
    ],
  });
}

/** Faults axe finds in our cards in the tab at this address. */
export async function axeInCardsIn(
  firefox: Firefox,
  address: string,
  known: string[] = [],
): Promise<string[]> {
  const declaration = `async (root) => {
    ${axeSource};
    ${showRootToAxe('root')}
    return JSON.stringify(await ${axeRun('root.host')});
  }`;
  const result = await callInCardsIn<string>(firefox, address, declaration);
  if (result === undefined) throw new Error(`There are no cards in ${address}.`);
  return faults(JSON.parse(result) as AxeResult, known);
}

/** Presses in the cards until they read so: a press right after something new appeared does not count. */
export const pressInCardsIn = (firefox: Firefox, address: string, target: string, text: string) =>
  until(
    async () => {
      if ((await cardsIn(firefox, address)).includes(text)) return true;
      // It may have gone meanwhile, because an earlier press counted.
      await clickInCardsIn(firefox, address, target).catch(() => undefined);
      return false;
    },
    `“${text}” after pressing “${target}”`,
    30_000,
  );
