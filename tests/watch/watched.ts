import { afterEach, beforeEach, vi } from 'vitest';
import { openPage } from './page';

export const account = 'https://www.aliexpress.com/p/account/index.html';
export const orders = 'https://www.aliexpress.com/p/order/index.html';
export const product = 'https://www.aliexpress.com/item/1005000000001000.html';

/** The page under watch. */
export let page: ReturnType<typeof openPage>;
/** Opens a page and watches it. */
export const watched = (...how: Parameters<typeof openPage>): void => {
  page = openPage(...how);
};

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
});
afterEach(() => {
  page.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets time pass, and the observer (which is no timer) speak in between. */
export const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
};
