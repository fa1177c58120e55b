import { firefoxOrigin } from './startFirefox.mjs';

/** @typedef {{ type: string, value?: unknown }} Remote a value as BiDi writes it */

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

/** The answer's value. @throws with the browser's words when the script failed */
export function resultOf(answer) {
  if (answer.type === 'success') return answer.result;
  throw new Error(answer.exceptionDetails?.text ?? JSON.stringify(answer));
}

/**
 * The few BiDi commands puppeteer has no own word for.
 * @param {import('puppeteer-core').Browser} browser
 */
export function bidi(browser) {
  /** @param {string} method @param {object} [params] @returns {Promise<any>} */
  const send = async (method, params = {}) => (await browser.connection.send(method, params)).result;
  /** Evaluates in a tab, or in a sandbox of it. @param {string} context @param {string} expression */
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
  const addressOf = async (context) =>
    (await send('browsingContext.getTree', { root: context })).contexts[0]?.url ?? '';
  /** Opens a page of the extension in a new tab. puppeteer's own `goto` never comes back from one. */
  const openExtensionPage = async (file) => {
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
    return {
      context,
      /** @param {string} expression @returns {Promise<any>} */
      evaluate: (expression) => evaluate(context, expression),
      /** @returns {Promise<Buffer>} a PNG */
      screenshot: async () =>
        Buffer.from((await send('browsingContext.captureScreenshot', { context })).data, 'base64'),
      close: async () => {
        await send('browsingContext.close', { context });
      },
    };
  };
  return { send, evaluate, openExtensionPage };
}
