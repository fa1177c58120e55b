/**
 * A way to evaluate in our content script's own world, where the closed root is the global `leavewellRoot`.
 * @param {import('puppeteer-core').Page} page
 * @param {string} id of the extension
 * @returns {Promise<(expression: string) => Promise<unknown>>} promises are awaited; values must be plain data
 */
export async function isolated(page, id) {
  const cdp = await page.createCDPSession();
  /** @type {import('puppeteer-core').Protocol.Runtime.ExecutionContextDescription[]} */
  const worlds = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  return async (expression) => {
    const contextId = worlds.findLast(({ origin }) => origin === `chrome-extension://${id}`)?.id;
    if (contextId === undefined) throw new Error(`No script of ours is in ${page.url()}.`);
    const { result, exceptionDetails: wrong } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return result.value;
  };
}
