import type { CDPSession } from 'playwright-core';
import { until } from './until';

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}
interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** A small talk with one target Playwright does not attach to by itself: the real popup, the service worker. */
export interface Session {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** Evaluates an expression there, with a user gesture; promises are awaited, the value must be plain data. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  detach(): Promise<void>;
}

/** Attaches to a target over the browser's own session. */
export async function attach(cdp: CDPSession, targetId: string): Promise<Session> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();
  let last = 0;
  const listen = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const reply: Reply = JSON.parse(event.message);
    const asked = waiting.get(reply.id ?? -1);
    if (asked === undefined) return;
    waiting.delete(reply.id ?? -1);
    if (reply.error) asked.fail(new Error(reply.error.message));
    else asked.done(reply.result);
  };
  const gone = (event: { sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    for (const { fail } of waiting.values()) fail(new Error('The target is gone.'));
    waiting.clear();
  };
  cdp.on('Target.receivedMessageFromTarget', listen);
  cdp.on('Target.detachedFromTarget', gone);
  const send = <T>(method: string, params: object = {}) =>
    new Promise<T>((done, fail) => {
      last += 1;
      waiting.set(last, { done: (value) => done(value as T), fail });
      const message = JSON.stringify({ id: last, method, params });
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(fail);
    });
  return {
    send,
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails: wrong } = await send<Evaluated>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
      return result.value as T;
    },
    detach: async () => {
      cdp.off('Target.receivedMessageFromTarget', listen);
      cdp.off('Target.detachedFromTarget', gone);
      await cdp.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
    },
  };
}

/** All targets of the browser; with a type, only those, tabs included. */
export async function targets(cdp: CDPSession, type?: string) {
  const filter = type === undefined ? undefined : [{ type }];
  return (await cdp.send('Target.getTargets', filter ? { filter } : undefined)).targetInfos;
}

/** Waits for a target of this type whose address begins so. */
export const findTarget = (cdp: CDPSession, type: string, address: string) =>
  until(
    async () => (await targets(cdp, type)).find((one) => one.url.startsWith(address)),
    `${type} ${address}`,
  );
