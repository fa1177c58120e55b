import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { attach, type Session, targets } from './targets';
import { until } from './until';

/** The toolbar popup. It is no tab: it is spoken to over the browser's own session. */
export interface Popup extends Session {
  /** What a person reads in it. */
  text(): Promise<string>;
  /** Clicks, with a real mouse event, the first visible element that matches the selector. */
  click(selector: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Where {
  context: BrowserContext;
  cdp: CDPSession;
  id: string;
}

async function tabOf({ context, cdp }: Where, page: Page): Promise<string> {
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const tabs = (await targets(cdp, 'tab')).filter((tab) => tab.url === targetInfo.url);
  if (tabs.length !== 1 || tabs[0] === undefined) {
    throw new Error(`${tabs.length} tabs show ${targetInfo.url}; close the others before opening the popup.`);
  }
  return tabs[0].targetId;
}

/** Opens the popup over a tab as a click on the toolbar icon does. */
export async function openPopup(where: Where, page: Page): Promise<Popup> {
  const { cdp, id } = where;
  await page.bringToFront();
  const known = new Set((await targets(cdp, 'page')).map((one) => one.targetId));
  await cdp.send('Extensions.triggerAction', { id, targetId: await tabOf(where, page) });
  const isNew = (one: { targetId: string; url: string }) =>
    !known.has(one.targetId) && one.url.startsWith(`chrome-extension://${id}/`);
  const target = await until(async () => (await targets(cdp, 'page')).find(isNew), 'the popup');
  const session = await attach(cdp, target.targetId);
  await until(
    () => session.evaluate('Boolean(document.body?.innerText.trim())'),
    'the popup to show something',
  );
  return {
    ...session,
    text: () => session.evaluate<string>('document.body.innerText'),
    click: async (selector) => {
      const at = await until(() => session.evaluate<Point | null>(middleOf(selector)), selector);
      const event = { ...at, button: 'left', clickCount: 1 };
      await session.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed' });
      await session.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' });
    },
    screenshot: async () => {
      const { data } = await session.send<{ data: string }>('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await session.detach();
      await cdp.send('Target.closeTarget', { targetId: target.targetId });
    },
  };
}

interface Point {
  x: number;
  y: number;
}

const middleOf = (selector: string) => `(() => {
  for (const one of document.querySelectorAll(${JSON.stringify(selector)})) {
    one.scrollIntoView({ block: 'nearest' });
    const box = one.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
})()`;
