import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Evaluation } from '@/content/evaluate';
import { hints } from '@/content/hints';
import { arrange } from '@/entrypoints/contentScript/saving/arrange';
import { countedByPanel } from '@/entrypoints/contentScript/saving/arrangeList';

const look = (facts = {}) =>
  ({
    page: 'orderList',
    language: 'en',
    facts,
    hints: ['saveThisList', 'listStaysEmpty'].map((name) => ({
      hint: hints.find(({ id }) => id === name),
      values: {},
    })),
  }) as unknown as Evaluation;
const list = (...ids: string[]) => {
  document.body.innerHTML = ids
    .map((id) => `<div class="order-item"><a href="/p/order/detail.html?orderId=${id}">x</a></div>`)
    .join('');
};
const shown = (evaluation: Evaluation) => evaluation.hints.map(({ hint, values }) => [hint.id, values]);
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
afterEach(() => vi.useRealTimers());

it('a list says how many of its orders are saved, and asks again only when others are shown', async () => {
  answer = (some) => ({ ok: true, data: some.length - 1 });
  list(...ids);
  const again = vi.fn();
  expect(shown(arrange(look(), again))).toEqual([['saveThisList', { saved: 0 }]]);
  expect(asked).toHaveBeenCalledWith({ kind: 'ordersHeld', ids });
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce());
  for (let times = 0; times < 3; times++) arrange(look(), again);
  expect(shown(arrange(look(), again))).toEqual([['saveThisList', { saved: 1 }]]);
  expect(asked).toHaveBeenCalledOnce();
  list(...ids, '8200000000000003');
  arrange(look(), again);
  await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(2));
  expect(shown(arrange(look(), again))).toEqual([['saveThisList', { saved: 2 }]]);
});

it('leaves the figures to the panel while these orders are saved, and asks anew afterwards', async () => {
  answer = () => ({ ok: true, data: 1 });
  list('8200000000000004', '8200000000000005');
  const saving = Promise.withResolvers<void>();
  const done = countedByPanel(saving.promise);
  expect(shown(arrange(look(), vi.fn()))).toEqual([['saveThisList', {}]]);
  expect(asked).not.toHaveBeenCalled();
  saving.resolve();
  await done;
  arrange(look(), vi.fn());
  expect(asked).toHaveBeenCalledOnce();
});

it('a longer period that the page offers is named, with a ring around the filter, until it is chosen', () => {
  answer = () => ({ ok: false, reason: 'orphan' });
  list(...ids);
  const periods = ['All / Last year', 'last 6 months', 'last 2 years'];
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div class="order-header"><select>${periods.map((one) => `<option>${one}</option>`).join('')}</select></div>`,
  );
  expect(arrange(look(), vi.fn()).hints[0]?.values).toMatchObject({
    longer: 'last 2 years',
    ring: 'timeFilter',
  });
  const select = document.querySelector('select');
  if (select) select.selectedIndex = 2;
  expect(arrange(look(), vi.fn()).hints[0]?.values).not.toHaveProperty('longer');
});

it('of a list that stays empty for 20 seconds it is said what may be in its way, and no more that it can be saved', () => {
  vi.useFakeTimers();
  list();
  const again = vi.fn();
  const facts = { shown: 'unknown' };
  expect(shown(arrange(look(facts), again)).map(([id]) => id)).toEqual(['saveThisList']);
  vi.advanceTimersByTime(20_000);
  expect(again).toHaveBeenCalledOnce();
  expect(shown(arrange(look(facts), again)).map(([id]) => id)).toEqual(['listStaysEmpty']);
  list(...ids);
  answer = () => ({ ok: false, reason: 'orphan' });
  expect(shown(arrange(look({ shown: 2 }), again)).map(([id]) => id)).toEqual(['saveThisList']);
});
