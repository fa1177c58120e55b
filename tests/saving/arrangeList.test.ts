import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Evaluation } from '@/content/evaluate';
import { hints } from '@/content/hints';
import { arrange } from '@/entrypoints/contentScript/saving/arrange';
import { countedByPanel } from '@/entrypoints/contentScript/saving/arrangeList';

const values = { shown: 2, more: 0, saved: 0 };
const look = () =>
  ({
    page: 'orderList',
    hints: [{ hint: hints.find(({ id }) => id === 'saveThisList'), values }],
  }) as unknown as Evaluation;
const list = (...ids: string[]) => {
  document.body.innerHTML = ids
    .map((id) => `<div class="order-item"><a href="/p/order/detail.html?orderId=${id}">x</a></div>`)
    .join('');
};
const ids = ['8200000000000001', '8200000000000002'];
let answer: (ids: string[]) => unknown;
const asked = vi.fn();

beforeEach(() => {
  asked.mockClear();
  const ask = async (message: unknown) => {
    asked(message);
    return answer((message as { ids: string[] }).ids);
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(ask as never);
});

it('a list says how many of its orders are saved, and asks again only when others are shown', async () => {
  answer = (some) => ({ ok: true, data: some.length - 1 });
  list(...ids);
  const again = vi.fn();
  expect(arrange(look(), again)).toEqual(look());
  expect(asked).toHaveBeenCalledWith({ kind: 'ordersHeld', ids });
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce());
  expect(arrange(look(), again).hints[0]?.values).toEqual({ ...values, saved: 1 });
  expect(asked).toHaveBeenCalledOnce();
  list(...ids, '8200000000000003');
  arrange(look(), again);
  await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(2));
  expect(arrange(look(), again).hints[0]?.values).toEqual({ ...values, saved: 2 });
});

it('leaves the figures to the panel while these orders are saved, and asks anew afterwards', async () => {
  answer = () => ({ ok: true, data: 1 });
  list('8200000000000004', '8200000000000005');
  const saving = Promise.withResolvers<void>();
  const done = countedByPanel(saving.promise);
  expect(arrange(look(), vi.fn())).toEqual(look());
  expect(asked).not.toHaveBeenCalled();
  saving.resolve();
  await done;
  arrange(look(), vi.fn());
  expect(asked).toHaveBeenCalledOnce();
});

it('says nothing of it where no answer comes', async () => {
  answer = () => ({ ok: false, reason: 'orphan' });
  list('8200000000000009');
  const again = vi.fn();
  arrange(look(), again);
  await vi.waitFor(() => expect(again).toHaveBeenCalled());
  expect(arrange(look(), again)).toEqual(look());
});
