import type { CDPSession, Page } from 'playwright-core';

interface World {
  id: number;
  origin: string;
  auxData?: { frameId?: string; type?: string };
}

async function ourWorlds(cdp: CDPSession): Promise<World[]> {
  const worlds: World[] = [];
  const note = ({ context }: { context: World }) => worlds.push(context);
  cdp.on('Runtime.executionContextCreated', note);
  await cdp.send('Runtime.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  cdp.off('Runtime.executionContextCreated', note);
  return worlds.filter(
    ({ origin, auxData }) =>
      origin.startsWith('chrome-extension://') && auxData?.frameId === frameTree.frame.id,
  );
}

async function withSession<T>(page: Page, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await use(cdp);
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}

/** Whether a content script of ours was loaded into the page's main frame. */
export const hasOurScript = (page: Page) =>
  withSession(page, async (cdp) => (await ourWorlds(cdp)).length > 0);

/**
 * Evaluates an expression in our content script's isolated world, where the page cannot look. There the closed
 * shadow root is the global `leavewellRoot`.
 * @param which after an extension reload two worlds of ours live in a page: the `orphan` is the older one
 * @throws when no script of ours is in the page
 */
export function isolated<T = unknown>(page: Page, expression: string, which: 'newest' | 'orphan' = 'newest') {
  return withSession(page, async (cdp): Promise<T> => {
    const worlds = await ourWorlds(cdp);
    const world = worlds.sort((a, b) => a.id - b.id).at(which === 'newest' ? -1 : 0);
    if (world === undefined) throw new Error(`No content script of ours is in ${page.url()}.`);
    const { result, exceptionDetails: wrong } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return result.value as T;
  });
}
