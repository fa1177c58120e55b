import { firefoxOrigin } from './startFirefox.mjs';

/** @typedef {{ type: string, value?: unknown }} Remote a value as BiDi writes it */
/** @typedef {{ send: (method: string, params: object) => Promise<{ result: any }> }} Connection */

/** Plain data from a BiDi value. @param {Remote | string | undefined} remote @returns {any} */
export function plain(remote) {
  if (remote === undefined || typeof remote === 'string') return remote;
  const { type, value } = remote;
  if (type === 'undefined') return undefined;
  if (type === 'null') return null;
  if (type === 'array') return /** @type {Remote[]} */ (value).map(plain);
  if (type !== 'object') return value;
  const pairs = /** @type {Array<[Remote | string, Remote]>} */ (value);
  return Object.fromEntries(pairs.map(([key, one]) => [plain(key), plain(one)]));
}

/**
 * @typedef {object} Answer
 * @property {string} type
 * @property {Remote} [result]
 * @property {{ text?: string }} [exceptionDetails]
 */

/**
 * The answer's value.
 * @param {unknown} given the browser's answer
 * @returns {any} what the script gave, still as BiDi writes it
 * @throws with the browser's words when the script failed
 */
export function resultOf(given) {
  const answer = /** @type {Answer} */ (given);
  if (answer.type === 'success') return answer.result;
  throw new Error(answer.exceptionDetails?.text ?? JSON.stringify(answer));
}

/**
 * The few BiDi commands puppeteer has no own word for.
 * @param {import('puppeteer-core').Browser} browser
 */
export function bidi(browser) {
  // Firefox's browser has a BiDi connection, of which puppeteer's types do not tell.
  const { connection } = /** @type {{ connection: Connection }} */ (/** @type {unknown} */ (browser));
  /** @param {string} method @param {object} [params] @returns {Promise<any>} */
  const send = async (method, params = {}) => (await connection.send(method, params)).result;
  /**
   * Evaluates in a tab, or in a sandbox of it.
   * @param {string} context
   * @param {string} expression
   * @param {string} [sandbox]
   */
  const evaluate = async (context, expression, sandbox) =>
    plain(
      resultOf(
        await send('script.evaluate', {
          target: sandbox === undefined ? { context } : { context, sandbox },
          expression,
          awaitPromise: true,
          userActivation: true,
          serializationOptions: { maxObjectDepth: 20 },
        }),
      ),
    );
  const addressOf = async (/** @type {string} */ context) =>
    (await send('browsingContext.getTree', { root: context })).contexts[0]?.url ?? '';
  const pageIn = (/** @type {string} */ context) => ({
    context,
    /** @param {string} expression @returns {Promise<any>} */
    evaluate: (expression) => evaluate(context, expression),
    /** @returns {Promise<Buffer>} a PNG */
    screenshot: async () =>
      Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64'),
    close: async () => {
      await send('browsingContext.close', { context });
    },
  });
  /** Opens a page of the extension in a new tab. puppeteer's own `goto` never comes back from one. */
  const openExtensionPage = async (/** @type {string} */ file) => {
    const { context } = await send('browsingContext.create', { type: 'tab' });
    const url = `moz-extension://${firefoxOrigin}/${file}`;
    await send('browsingContext.navigate', { context, url, wait: 'none' });
    const ready = async () =>
      (await addressOf(context)).startsWith(url) &&
      (await evaluate(context, 'document.readyState')) === 'complete';
    for (const end = Date.now() + 10_000; !(await ready().catch(() => false)); ) {
      if (Date.now() > end) throw new Error(`${url} did not open.`);
      await new Promise((done) => setTimeout(done, 50));
    }
    return pageIn(context);
  };
  /** The page of the extension that a press has opened in a tab, or nothing. @param {RegExp} address */
  const openedExtensionPage = async (address) => {
    const { contexts } = await send('browsingContext.getTree');
    const found = contexts.find((/** @type {{ url: string }} */ { url }) => address.test(url));
    if (!found || (await evaluate(found.context, 'document.readyState')) !== 'complete') return undefined;
    return pageIn(found.context);
  };
  return { send, evaluate, openExtensionPage, openedExtensionPage };
}
